import { describe, expect, it } from 'vitest';
import { valueAxis } from './axis.ts';

describe('valueAxis(values, percent)', () => {
  it('starts at zero and ends at the largest value; a rate ends at 100', () => {
    expect(valueAxis([3, 12], false)).toMatchObject({ log: false, domain: [0, 12] });
    expect(valueAxis([90.2], true)).toMatchObject({ log: false, domain: [0, 100] });
    expect(valueAxis([], false).domain).toEqual([0, 1]);
  });
  it('goes by powers of ten where most values would stand in one corner', () => {
    const axis = valueAxis([3, 8, 20, 45, 20_000], false);
    expect(axis.log).toBe(true);
    expect(axis.ticks?.map((tick) => axis.valueAt(tick))).toEqual([1, 10, 100, 1000, 10_000]);
  });
  it('never does so for rates, nor for values of like size, nor for very few', () => {
    expect(valueAxis([1, 1, 1, 1, 100], true).log).toBe(false);
    expect(valueAxis([40, 60, 80, 500], false).log).toBe(false);
    expect(valueAxis([1, 1, 5000], false).log).toBe(false);
  });
  it('gives a stated zero a place of its own, left of the powers', () => {
    const axis = valueAxis([0, 3, 8, 20, 20_000], false);
    expect(axis.at(0)).toBeLessThan(axis.at(1));
    expect(axis.valueAt(axis.at(0))).toBe(0);
    expect(axis.domain[0]).toBe(axis.at(0));
  });
});
