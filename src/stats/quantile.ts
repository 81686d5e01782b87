import { quantile as d3quantile } from 'd3-array';
import { present } from './present.ts';

/** The p-quantile (R-7, linear between neighbours) of the stated values. Nothing stated: null. p outside 0…1 throws. */
export function quantile(values: Iterable<number | null | undefined>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile needs 0 ≤ p ≤ 1, got ${p}`);
  return d3quantile(present(values), p) ?? null;
}

/** The middle of the stated values. Nothing stated: null. */
export function median(values: Iterable<number | null | undefined>): number | null {
  return quantile(values, 0.5);
}
