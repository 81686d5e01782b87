import { expect, test } from 'vitest';
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Scope } from '../../schema/vocabulary.ts';
import { findNumbers } from '../numbers/find.ts';
import type { Reading } from '../reader.ts';
import { markParts } from './totals.ts';

/** Every quantity of the text states one and the same indicator for the area. */
const scopes = (folded: string): Scope[] => {
  const readings = findNumbers(folded).quantities.map(
    (quantity) =>
      ({
        quantity,
        observations: [{ indicator: 'a.b', unit: quantity.unit, value: quantity.value, scope: 'area' }],
      }) as unknown as Reading,
  );
  return markParts({ folded } as ParsedReport, readings).flatMap(({ observations }) =>
    observations.map(({ scope }) => scope),
  );
};

test('values below a stated total of the paragraph are its parts', () => {
  expect(scopes('783名干部选学，1702名公务员参加，累计培训4671名。')).toEqual(['subset', 'subset', 'area']);
});
test('no total, no parts', () => {
  expect(scopes('783名干部选学，1702名公务员参加，288名科级干部轮训。')).toEqual(['area', 'area', 'area']);
});
test('a value above the total is no part of it', () => {
  expect(scopes('783名干部选学，9702名公务员参加，累计培训4671名。')).toEqual(['area', 'area', 'area']);
});
test('another paragraph has its own totals', () => {
  expect(scopes('783名干部选学，1702名公务员参加。\n累计培训4671名。')).toEqual(['area', 'area', 'area']);
});
