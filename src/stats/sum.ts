import { fsum } from 'd3-array';
import { present } from './present.ts';

/** Sum of the stated values, exact in floating point. Nothing stated: null, never 0. */
export function sum(values: Iterable<number | null | undefined>): number | null {
  const there = present(values);
  return there.length === 0 ? null : fsum(there);
}

/** Sum of a list that must be complete: one missing term makes the whole null. The empty list: null. */
export function sumOfAll(values: Iterable<number | null | undefined>): number | null {
  const all = [...values];
  return present(all).length === all.length ? sum(all) : null;
}
