import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe('wilson(n, N)', () => {
  it('gives the published interval for 8 of 10', () => {
    const interval = wilson(8, 10);
    expect(interval?.low).toBeCloseTo(0.4902, 4);
    expect(interval?.high).toBeCloseTo(0.9433, 4);
  });
  it('gives null where a count is not stated or nothing was tried', () => {
    expect(wilson(null, 10)).toBeNull();
    expect(wilson(3, null)).toBeNull();
    expect(wilson(0, 0)).toBeNull();
  });
  it('takes a stated 0 as a value', () => {
    expect(wilson(0, 10)).toMatchObject({ share: 0, low: 0 });
  });
  it('throws on counts that cannot be, naming them', () => {
    expect(() => wilson(11, 10)).toThrow('n = 11');
    expect(() => wilson(1.5, 10)).toThrow('n = 1.5');
  });
  it('holds the share, stays within 0…1 and narrows with more trials', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (N, k) => {
        const n = Math.min(k, N);
        const one = wilson(n, N);
        const ten = wilson(n * 10, N * 10);
        if (!one || !ten) throw new Error('counts were stated');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.share + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(one.share - 1e-12);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});
