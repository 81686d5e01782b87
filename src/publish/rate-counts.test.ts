import { describe, expect, test } from 'vitest';
import { quotientOf, rateCounts } from './rate-counts.ts';

describe('quotientOf(formula)', () => {
  test('reads a quotient of counts or of sums of counts', () => {
    expect(quotientOf('470 ÷ 612 = 76.797 %')).toEqual([470, 612]);
    expect(quotientOf('(4 + 2) ÷ 43 = 13.95 %')).toEqual([6, 43]);
    expect(quotientOf('(176 − 26) ÷ (200 − 24) = 85.2 %')).toEqual([150, 176]);
  });
  test('gives null for any other arithmetic', () => {
    expect(quotientOf('12 + 3 = 15')).toBeNull();
    expect(quotientOf('12 件 ≤ 20 件')).toBeNull();
  });
});

describe('rateCounts(observation, indicator, findings, mentions)', () => {
  const rate = { mention: 'm3', basis: 'demo.cases' };
  const indicator = { denominators: ['demo.cases', '书面通知的件数'] };
  const finding = { claim: 'm3', basis: 'demo.cases', formula: '8 ÷ 10 = 80 %', parts: ['m1', 'm2'] };
  const mentions = new Map([
    ['m1', { kind: 'count', qualifier: 'exact' } as const],
    ['m2', { kind: 'count', qualifier: 'exact' } as const],
    ['m4', { kind: 'count', qualifier: 'over' } as const],
    ['m5', { kind: 'duration', qualifier: 'exact' } as const],
  ]);

  test('gives the counts of the check, the published interval for 8 of 10, and where they are stated', () => {
    expect(rateCounts(rate, indicator, [finding], mentions)).toEqual({
      n: 8,
      of: 10,
      low: 49.02,
      high: 94.33,
      parts: ['m1', 'm2'],
    });
  });
  test('a rate that no check bears out has none', () => {
    expect(rateCounts({ ...rate, basis: null }, indicator, [finding], mentions)).toBeNull();
    expect(rateCounts(rate, indicator, [], mentions)).toBeNull();
  });
  test('a base that the codebook does not name gives none', () => {
    const other = '交办我区的10件';
    expect(rateCounts({ ...rate, basis: other }, indicator, [{ ...finding, basis: other }], mentions)).toBeNull();
  });
  test('rounded counts, and days instead of counts, give none', () => {
    expect(rateCounts(rate, indicator, [{ ...finding, parts: ['m1', 'm4'] }], mentions)).toBeNull();
    expect(rateCounts(rate, indicator, [{ ...finding, parts: ['m1', 'm5'] }], mentions)).toBeNull();
  });
});
