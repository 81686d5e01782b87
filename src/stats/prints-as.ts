import { roundTo } from './decimals.ts';

/**
 * How a true value can have become a printed one.
 * exact: nothing was lost. rounded: half away from zero. truncated: digits were cut off.
 */
export type Printing = 'exact' | 'rounded' | 'truncated';

/**
 * Could `value` have been printed as `printed` with that many decimal places? null: no.
 * `printsAs(100 * 6 / 43, 14, 0)` → rounded; `printsAs(100 * 6 / 43, 13.9, 1)` → truncated; `… 76.8, 1` → null.
 */
export function printsAs(value: number, printed: number, places: number): Printing | null {
  if (!Number.isFinite(value) || !Number.isFinite(printed)) return null;
  if (Math.abs(value - printed) <= SAME * Math.max(1, Math.abs(value))) return 'exact';
  if (roundTo(value, places) === roundTo(printed, places)) return 'rounded';
  const cut = Math.trunc(Number((value * 10 ** places).toPrecision(15))) / 10 ** places;
  return cut === roundTo(printed, places) ? 'truncated' : null;
}

/** Two quotients of counts closer than this are the same number in different binary clothes. */
const SAME = 1e-12;
