/** A distribution in numbers: bars of equal width along the axis, and the quartiles. */
import { quantileSorted } from 'd3-array';
import type { ValueAxis } from './axis.ts';

export interface Bar {
  /** Ends, as places on the axis. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bars that hold at least one value, from left to right. A value on a border belongs to the bar at its right, the last value to the last bar. */
export function bars(values: readonly number[], axis: ValueAxis, most: number): readonly Bar[] {
  const [start, end] = axis.domain;
  const width = (end - start) / most;
  const counts = new Map<number, number>();
  for (const value of values) {
    const i = Math.min(most - 1, Math.max(0, Math.floor((axis.at(value) - start) / width)));
    counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([i, count]) => ({ from: start + i * width, to: start + (i + 1) * width, count }));
}

export interface Quartiles {
  readonly n: number;
  readonly least: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
}

/** Quartiles of fewer values would be the values themselves. */
export const FEWEST_FOR_QUARTILES = 5;

/** null: too few values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length < FEWEST_FOR_QUARTILES) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number) => quantileSorted(sorted, p) ?? 0;
  return { n: sorted.length, least: at(0), low: at(0.25), median: at(0.5), high: at(0.75), most: at(1) };
}
