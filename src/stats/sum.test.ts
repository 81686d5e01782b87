import { describe, expect, it } from 'vitest';
import { sum, sumOfAll } from './sum.ts';

describe('sum(values)', () => {
  it('leaves out what is not stated', () => {
    expect(sum([1, null, 2, undefined, Number.NaN])).toBe(3);
  });
  it('is null, not 0, where nothing is stated', () => {
    expect(sum([])).toBeNull();
    expect(sum([null])).toBeNull();
    expect(sum([0, null])).toBe(0);
  });
  it('adds decimal fractions without drift', () => {
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });
});

describe('sumOfAll(values)', () => {
  it('is null as soon as one term is missing', () => {
    expect(sumOfAll([1, null])).toBeNull();
    expect(sumOfAll([1, 2])).toBe(3);
    expect(sumOfAll([])).toBeNull();
  });
});
