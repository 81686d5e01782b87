import { describe, expect, it } from 'vitest';
import { median, quantile } from './quantile.ts';

describe('quantile(values, p)', () => {
  it('leaves out what is not stated, so null is no small value', () => {
    expect(quantile([null, 10, 20, 30], 0)).toBe(10);
    expect(median([null, null, 4, 8])).toBe(6);
  });
  it('keeps a stated 0', () => {
    expect(quantile([0, 10], 0)).toBe(0);
  });
  it('is null where nothing is stated', () => {
    expect(median([null])).toBeNull();
  });
  it('throws on a p that is no share', () => {
    expect(() => quantile([1], 50)).toThrow('50');
  });
});
