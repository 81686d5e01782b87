import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis } from './axis.ts';
import { bars, quartiles } from './distribution.ts';

describe('bars(values, axis, most)', () => {
  it('counts every value once, the largest too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 }), (values) => {
        const drawn = bars(values, valueAxis(values, false), 20);
        expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(drawn.length).toBeLessThanOrEqual(20);
      }),
    );
  });
  it('leaves out bars that hold nothing', () => {
    expect(bars([0, 100], valueAxis([0, 100], true), 10).map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [90, 1],
    ]);
  });
});

describe('quartiles(values)', () => {
  it('gives the five numbers of five values', () => {
    expect(quartiles([5, 1, 4, 2, 3])).toEqual({ n: 5, least: 1, low: 2, median: 3, high: 4, most: 5 });
  });
  it('gives none of four', () => {
    expect(quartiles([1, 2, 3, 4])).toBeNull();
  });
});
