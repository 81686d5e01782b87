import { expect, test } from 'vitest';
import { primaryRules, type Rankable } from './primary.ts';

const of = (
  scope: Rankable['scope'],
  period: Rankable['period']['type'] = 'year',
  qualifier: Rankable['qualifier'] = 'exact',
): Rankable => ({
  indicator: 'a.b',
  scope,
  period: { type: period },
  qualifier,
});

test('the whole area stands before the government, and this before departments', () => {
  expect(primaryRules([of('departments'), of('government'), of('area')])).toEqual([null, null, 'whole-before-part']);
});
test('a part never stands for the whole', () => {
  expect(primaryRules([of('subset')])).toEqual([null]);
});
test('the full period stands before a partial one, an exact figure before a bound, the first in the text last', () => {
  expect(primaryRules([of('area', 'partial'), of('area')])).toEqual([null, 'full-period-first']);
  expect(primaryRules([of('area', 'year', 'over'), of('area')])).toEqual([null, 'exact-first']);
  expect(primaryRules([of('area'), of('area')])).toEqual(['first-in-text', null]);
});
test('each indicator has its own primary value', () => {
  expect(primaryRules([of('area'), { ...of('area'), indicator: 'a.c' }])).toEqual(['only-value', 'only-value']);
});
