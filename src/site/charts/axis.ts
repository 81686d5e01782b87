/**
 * The value axis of a chart. Rates start at 0 and end at 100; counts and amounts start at 0, and go by powers of ten
 * where the spread needs it. A stated zero has a place of its own at the left of such an axis, since it has no power.
 */
import { median } from 'd3-array';

export interface ValueAxis {
  readonly log: boolean;
  /** Place of a value on the axis. */
  at(value: number): number;
  /** Ends of the axis, as places. */
  readonly domain: readonly [number, number];
  /** Places with a number; undefined: round ones, as many as there is room for. */
  readonly ticks: readonly number[] | undefined;
  /** The value at a place. */
  valueAt(place: number): number;
}

/** Fewer values than this are read off their labels; an axis by powers would explain nothing. */
const FEWEST = 4;
/** Where the middle value stands in the first twentieth of the axis, most of the others do too, and none can be told apart. */
const CROWDED = 1 / 20;
/** How far left of the smallest power a stated zero stands. */
const ZERO_GAP = 0.6;

export function valueAxis(values: readonly number[], percent: boolean): ValueAxis {
  const most = Math.max(0, ...values);
  const positive = values.filter((value) => value > 0);
  const middle = median(values) ?? 0;
  if (!percent && values.length >= FEWEST && positive.length > 1 && middle < most * CROWDED)
    return byPowers(positive, values.includes(0));
  return {
    log: false,
    at: (value) => value,
    domain: [0, percent ? Math.max(100, most) : most || 1],
    ticks: undefined,
    valueAt: (place) => place,
  };
}

function byPowers(positive: readonly number[], zero: boolean): ValueAxis {
  const low = Math.floor(Math.log10(Math.min(...positive)));
  const high = Math.log10(Math.max(...positive));
  const left = low - ZERO_GAP;
  const powers = Array.from({ length: Math.floor(high) - low + 1 }, (_, i) => low + i);
  return {
    log: true,
    at: (value) => (value > 0 ? Math.log10(value) : left),
    domain: [zero ? left : low, high],
    ticks: zero ? [left, ...powers] : powers,
    valueAt: (place) => (place < low ? 0 : Number((10 ** place).toPrecision(12))),
  };
}
