import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printsAs } from './prints-as.ts';

describe('printsAs(value, printed, places)', () => {
  it('knows the usual ways of printing 6 of 43', () => {
    const share = (100 * 6) / 43; // 13.953…
    expect(printsAs(share, 14, 0)).toBe('rounded');
    expect(printsAs(share, 13, 0)).toBe('truncated');
    expect(printsAs(share, 13.9, 1)).toBe('truncated');
    expect(printsAs(share, 13.95, 2)).toBe('rounded');
  });
  it('says exact only where nothing was lost', () => {
    expect(printsAs((100 * 6) / 24, 25, 0)).toBe('exact');
    expect(printsAs((100 * 470) / 612, 76.8, 1)).toBe('rounded');
  });
  it('refuses what no printing gives', () => {
    expect(printsAs((100 * 35) / 38, 92.12, 2)).toBeNull();
    expect(printsAs((100 * 150) / 176, 90.3, 1)).toBeNull();
    expect(printsAs(98.1, 99, 0)).toBeNull();
    expect(printsAs(Number.NaN, 99, 0)).toBeNull();
  });
  it('accepts every quotient printed by toFixed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.integer({ min: 0, max: 3 }), (N, k, d) => {
        const value = (100 * Math.min(k, N)) / N;
        expect(printsAs(value, Number(value.toFixed(d)), d)).not.toBeNull();
      }),
    );
  });
  it('never accepts a figure a whole unit or more away', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, d) => {
        const unit = 10 ** -d;
        expect(printsAs(value, Math.ceil(value / unit) * unit + unit, d)).toBeNull();
      }),
    );
  });
});
