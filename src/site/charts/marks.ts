/** How a value is drawn, the same in every chart: filled = exact, hollow with an arrow = a bound, a halo = about. */
import * as Plot from '@observablehq/plot';
import { type ChartRow, isSoft, pointsLeft, pointsRight } from './chart-row.ts';
import { ink } from './palette.ts';

export interface Spot {
  readonly row: ChartRow;
  readonly x: number;
  /** A row's id on a band scale, or pixels. */
  readonly y: number | string;
}

/** Room that the keyboard's ring and a finger need around a point, in pixels. */
const TOUCH = 12;

interface Size {
  readonly dot: number;
  readonly arrow: number;
}

export function valueMarks(spots: readonly Spot[], colour: string, { dot, arrow }: Size): Plot.Markish[] {
  const at = { x: 'x', y: 'y' } as const;
  const open = (spot: Spot) => pointsRight(spot.row) || pointsLeft(spot.row);
  const vector = (of: (row: ChartRow) => boolean, rotate: number) =>
    Plot.vector(
      spots.filter(({ row }) => of(row)),
      { ...at, length: arrow, rotate, anchor: 'start', stroke: colour, strokeWidth: 1.5 },
    );
  return [
    Plot.dot(
      spots.filter(({ row }) => isSoft(row)),
      { ...at, r: dot * 1.9, fill: colour, fillOpacity: 0.22 },
    ),
    vector(pointsRight, 90),
    vector(pointsLeft, 270),
    Plot.dot(spots.filter(open), { ...at, r: dot - 1, fill: ink.paper, stroke: colour, strokeWidth: 2 }),
    Plot.dot(
      spots.filter((spot) => !open(spot)),
      { ...at, r: dot, fill: colour },
    ),
  ];
}

/** The points that the keyboard walks, over everything else and in the order of `spots`: unseen until one has the focus. */
export function pointMarks(spots: readonly Spot[], live: boolean): Plot.Markish[] {
  if (!live) return [];
  return [
    Plot.dot(spots, {
      x: 'x',
      y: 'y',
      r: TOUCH,
      fill: ink.paper,
      fillOpacity: 0,
      sort: null,
      href: (spot: Spot) => spot.row.href,
      ariaLabel: (spot: Spot) => spot.row.say,
    }),
  ];
}
