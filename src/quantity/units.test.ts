import { expect, test } from 'vitest';
import { baseUnit, expandUnits, isKnownUnit, kindOfUnit, unitAt } from './units.ts';

test('unitAt takes the longest unit: 件次 before 件', () => {
  expect(unitAt('25件次，', 2)).toBe('件次');
  expect(unitAt('25件，', 2)).toBe('件');
  expect(unitAt('25个工作日内', 2)).toBe('个工作日');
});
test('unitAt finds nothing before a word that measures nothing', () => {
  expect(unitAt('90后', 2)).toBeNull();
  expect(unitAt('5', 1)).toBeNull();
});
test('expandUnits spells out classes and keeps written units', () => {
  expect([...expandUnits(['percent', '件次'])]).toEqual(['%', '件次']);
});
test('an unknown unit measures "other" and is reported as unknown', () => {
  expect(kindOfUnit('吋')).toBe('other');
  expect(isKnownUnit('吋')).toBe(false);
  expect(isKnownUnit('case')).toBe(true);
});
test('个工作日 and 工作日 are one unit', () => {
  expect(baseUnit('个工作日')).toBe(baseUnit('工作日'));
});
