/**
 * Strip plot for many reports: one dot a report, stacked where values are alike, a strip for each level. No labels and
 * no order, so nothing is ranked; the table below names each. What is not stated is counted in the strip's head.
 */
import * as Plot from '@observablehq/plot';
import { type ValueAxis, valueAxis } from './axis.ts';
import { type ChartGroup, type ChartOptions, type ChartRow, groupRows } from './chart-row.ts';
import { plotDocument } from './frame.ts';
import { pointMarks, valueMarks } from './marks.ts';
import { ink } from './palette.ts';
import { scaleMarks } from './rows.ts';

/** More dots than this are neither told apart by the eye nor within the page's budget. */
export const MOST_DOTS = 200;
/** The tallest pile that the picture holds; rates at 100 % pile higher and become bars. */
const TALLEST = 14;
const NARROWEST = 340;

const DOT = 4.5;
const ARROW = 11;
/** From dot to dot in a pile, and side by side. */
const STEP = 10.5;
export const HEAD = 26;
const MARGIN = { left: 14, right: 16, top: 4, bottom: 28 };

export const stripAxis = (rows: readonly ChartRow[], percent: boolean): ValueAxis =>
  valueAxis(
    rows.flatMap(({ value }) => (value === null ? [] : [value])),
    percent,
  );

/** A place from 0 to 1 along the axis. */
const share = (axis: ValueAxis, value: number): number =>
  (axis.at(value) - axis.domain[0]) / (axis.domain[1] - axis.domain[0]);

interface Piled {
  readonly row: ChartRow;
  /** Pixels from the left. */
  readonly x: number;
  /** Dots from the ground. */
  readonly y: number;
}

interface Pile {
  readonly spots: readonly Piled[];
  /** Dots in the tallest pile. */
  readonly tallest: number;
}

/** Each dot at its value, as low as no other dot stands. */
function pile(rows: readonly ChartRow[], axis: ValueAxis, room: number): Pile {
  const ends: number[] = [];
  const spots = rows
    .flatMap((row) => (row.value === null ? [] : [{ row, px: share(axis, row.value) * room }]))
    .sort((a, b) => a.px - b.px)
    .map(({ row, px }) => {
      const free = ends.findIndex((end) => px - end >= STEP);
      const y = free < 0 ? ends.length : free;
      ends[y] = px;
      return { row, x: px, y };
    });
  return { spots, tallest: ends.length };
}

/** Whether each report can have a dot of its own: not too many, and none piled out of the picture. */
export function fitsDots(rows: readonly ChartRow[], percent: boolean, words: ChartOptions['words']): boolean {
  const stated = rows.filter((row) => row.value !== null);
  const axis = stripAxis(stated, percent);
  const groups = groupRows(stated, words);
  return stated.length <= MOST_DOTS && groups.every((group) => pile(group.rows, axis, NARROWEST).tallest <= TALLEST);
}

export function headOf(group: ChartGroup, { words }: ChartOptions): string {
  const stated = group.rows.filter((row) => row.href !== null && !row.partsOnly).length;
  return words.group(group.name, stated, group.rows.length - stated);
}

export function stripPlot(rows: readonly ChartRow[], options: ChartOptions): Element {
  const { width, colour, live, words } = options;
  const axis = stripAxis(rows, options.percent);
  const room = width - MARGIN.left - MARGIN.right;
  let ground = MARGIN.top;
  const strips = groupRows(rows, words).map((group) => {
    const { spots, tallest } = pile(group.rows, axis, room);
    const top = ground;
    ground += HEAD + Math.max(1, tallest) * STEP + 12;
    const floor = ground - 8;
    const placed = spots.map((spot) => ({
      ...spot,
      x: axis.domain[0] + (spot.x / room) * (axis.domain[1] - axis.domain[0]),
      y: floor - DOT - spot.y * STEP,
    }));
    return { head: headOf(group, options), top, floor, spots: placed };
  });
  const spots = strips.flatMap((strip) => strip.spots);
  const height = ground + MARGIN.bottom;
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height,
    marginTop: 0,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { domain: [...axis.domain], label: null },
    // Pixels from the top: the piles are laid out above.
    y: { domain: [0, ground], range: [0, ground], axis: null },
    marks: [
      ...scaleMarks(axis, width < 500 ? 3 : 6, words.tick),
      Plot.ruleY(strips, { y: 'floor', stroke: ink.soft }),
      Plot.text(strips, {
        y: (strip: (typeof strips)[number]) => strip.top + 12,
        frameAnchor: 'left',
        dx: -MARGIN.left,
        text: 'head',
        textAnchor: 'start',
        fill: ink.soft,
        fontSize: 12,
        fontWeight: 600,
        stroke: ink.paper,
        strokeWidth: 4,
      }),
      ...valueMarks(spots, colour, { dot: DOT, arrow: ARROW }),
      ...pointMarks(spots, live),
    ],
  });
  return svg as unknown as Element;
}
