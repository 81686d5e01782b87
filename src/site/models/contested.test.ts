import { describe, expect, it } from 'vitest';
import { isContested, type Standing } from './contested.ts';

const of = (value: number, rest: Partial<Standing> = {}): Standing => ({
  indicator: 'a.b',
  scope: 'area',
  period: { type: 'year' },
  primary: false,
  value,
  ...rest,
});
const main = of(32, { primary: true });

describe('isContested(main, all)', () => {
  it('is true where another value has the same scope and kind of period', () => {
    expect(isContested(main, [main, of(2926)])).toBe(true);
  });
  it('is false where the main value stands alone, is said twice, or has parts and other periods beside it', () => {
    expect(isContested(main, [main])).toBe(false);
    expect(isContested(main, [main, of(32)])).toBe(false);
    expect(isContested(main, [main, of(5, { scope: 'subset' }), of(6, { period: { type: 'partial' } })])).toBe(false);
  });
  it('is false for values of other indicators', () => {
    expect(isContested(main, [main, of(7, { indicator: 'a.c' })])).toBe(false);
  });
});
