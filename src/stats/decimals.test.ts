import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalPlaces, roundTo } from './decimals.ts';

describe('decimalPlaces(printed)', () => {
  it('counts the digits after the point of the first number', () => {
    expect(decimalPlaces('76.8%')).toBe(1);
    expect(decimalPlaces('92.10%')).toBe(2);
    expect(decimalPlaces('98%以上')).toBe(0);
    expect(decimalPlaces('48.28万平方米')).toBe(2);
  });
  it('takes text without a number as unfractioned', () => {
    expect(decimalPlaces('九成')).toBe(0);
  });
  it('inverts toFixed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (x, d) => {
        expect(decimalPlaces(x.toFixed(d))).toBe(d);
      }),
    );
  });
});

describe('roundTo(value, places)', () => {
  it('rounds half away from zero in decimal, not in binary', () => {
    expect(roundTo(2.675, 2)).toBe(2.68);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(roundTo((100 * 6) / 43, 1)).toBe(14);
  });
  it('is idempotent and never off by more than half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (x, d) => {
        const once = roundTo(x, d);
        expect(roundTo(once, d)).toBe(once);
        expect(Math.abs(once - x)).toBeLessThanOrEqual(0.5 * 10 ** -d + 1e-9);
      }),
    );
  });
});
