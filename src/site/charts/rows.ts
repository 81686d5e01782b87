/**
 * Dot plot, one row a report: what each states, and who states nothing. Levels stand apart, anonymised reports last and
 * in no order. Qualifiers are drawn (marks.ts); a range has its line, a rate with stated counts its interval as a band.
 * Not stated is a row with words, never a dot at zero.
 */
import * as Plot from '@observablehq/plot';
import { type ValueAxis, valueAxis } from './axis.ts';
import { type ChartOptions, type ChartRow, groupRows, pointsRight } from './chart-row.ts';
import { clip, plotDocument, widthOf } from './frame.ts';
import { pointMarks, type Spot, valueMarks } from './marks.ts';
import { ink } from './palette.ts';

const ROW = 30;
const ARROW = 20;
const DOT = 5.5;
/** Starts the id of a row that names a group. */
const HEAD = '\u0000';

interface Layout {
  /** Row ids from top to bottom, heads of groups among them. */
  readonly domain: readonly string[];
  readonly heads: readonly { readonly id: string; readonly name: string }[];
}

/** A single level needs no head; anonymised reports always have one. */
function layOut(rows: readonly ChartRow[], options: ChartOptions): Layout {
  const groups = groupRows(rows, options.words);
  const alone = groups.length === 1 && groups[0]?.id !== 'anonymised';
  const heads = alone ? [] : groups.map(({ id, name }) => ({ id: HEAD + id, name }));
  return {
    domain: groups.flatMap((group) => [...(alone ? [] : [HEAD + group.id]), ...group.rows.map((row) => row.id)]),
    heads,
  };
}

export const rowsAxis = (rows: readonly ChartRow[], percent: boolean): ValueAxis =>
  valueAxis(
    rows.flatMap((row) => [row.value, row.upper, row.interval?.high].filter((value) => typeof value === 'number')),
    percent,
  );

export function rowsPlot(rows: readonly ChartRow[], options: ChartOptions): Element {
  const { width, colour, words, live } = options;
  const narrow = width < 500;
  const { domain, heads } = layOut(rows, options);
  const order = new Map(domain.map((id, i) => [id, i]));
  const ordered = rows.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const labels = new Map(rows.map((row) => [row.id, row.label]));
  const stated = ordered.filter((row) => row.value !== null);
  const axis = rowsAxis(rows, options.percent);
  const [names, size] = narrow ? [12, 12] : [13, 13];
  // The label of the largest value stands right of the frame.
  const widest = Math.max(0, ...stated.map((row) => widthOf(row.text) * size + (pointsRight(row) ? ARROW : 0)));
  const right = Math.ceil(Math.min(Math.max(widest + 18, 40), width * (narrow ? 0.36 : 0.3)));
  const left = narrow ? 104 : 148;
  const spot = (row: ChartRow): Spot => ({
    row,
    x: row.value === null ? axis.domain[0] : axis.at(row.value),
    y: row.id,
  });
  const link = live ? { href: (row: ChartRow) => row.href } : {};
  const withNumber = stated.length > 0;
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height: domain.length * ROW + (withNumber ? 34 : 10),
    marginTop: 6,
    marginBottom: withNumber ? 28 : 4,
    marginLeft: left,
    marginRight: right,
    // No number, no scale.
    x: { domain: [...axis.domain], label: null, ...(withNumber ? {} : { axis: null }) },
    y: { domain: [...domain], type: 'band', label: null },
    marks: [
      ...(withNumber ? scaleMarks(axis, narrow ? 3 : 5, words.tick) : []),
      Plot.axisY({
        tickSize: 0,
        tickFormat: (id: string) => clip(labels.get(id) ?? '', left - 12, names),
        fill: ink.ink,
        fontSize: names,
        label: null,
      }),
      axis.log ? null : Plot.ruleX([0], { stroke: ink.soft }),
      Plot.text(heads, {
        y: 'id',
        frameAnchor: 'left',
        dx: narrow ? -100 : -144,
        text: 'name',
        fill: ink.soft,
        fontSize: 12,
        fontWeight: 600,
        textAnchor: 'start',
      }),
      Plot.link(
        stated.filter((row) => row.interval !== null),
        {
          x1: (row: ChartRow) => row.interval?.low ?? 0,
          x2: (row: ChartRow) => row.interval?.high ?? 0,
          y: 'id',
          stroke: colour,
          strokeWidth: 8,
          strokeOpacity: 0.3,
        },
      ),
      Plot.link(
        stated.filter((row) => row.qualifier === 'range' && row.lower !== null && row.upper !== null),
        {
          x1: (row: ChartRow) => axis.at(row.lower ?? 0),
          x2: (row: ChartRow) => axis.at(row.upper ?? 0),
          y: 'id',
          stroke: colour,
          strokeWidth: 2,
        },
      ),
      ...valueMarks(stated.map(spot), colour, { dot: DOT, arrow: ARROW }),
      ...[true, false].map((arrow) =>
        Plot.text(
          stated.filter((row) => pointsRight(row) === arrow),
          {
            // Behind the far end of a range or an interval, clear of a halo, and over the grid on a ground of its own.
            x: (row: ChartRow) => axis.at(Math.max(row.value ?? 0, farEnd(row))),
            y: 'id',
            text: 'text',
            dx: arrow ? ARROW + 8 : 14,
            stroke: ink.paper,
            strokeWidth: 5,
            textAnchor: 'start',
            fill: ink.ink,
            fontSize: size,
            fontVariant: 'tabular-nums',
            ...link,
          },
        ),
      ),
      Plot.text(
        rows.filter((row) => row.value === null),
        {
          y: 'id',
          frameAnchor: 'left',
          dx: 10,
          // Stated without a number (数十亿元), or in parts alone, is not the same as not stated.
          text: (row: ChartRow) => (row.href === null ? words.notStated : row.text),
          ...link,
          textAnchor: 'start',
          fill: ink.soft,
          fontSize: 12,
          stroke: ink.paper,
          strokeWidth: 5,
        },
      ),
      ...pointMarks(ordered.filter((row) => row.href !== null).map(spot), live),
    ],
  });
  return svg as unknown as Element;
}

const farEnd = (row: ChartRow): number =>
  Math.max(row.qualifier === 'range' ? (row.upper ?? 0) : 0, row.interval?.high ?? 0);

/** Grid and numbers of the value axis. */
export function scaleMarks(axis: ValueAxis, ticks: number, tick: (value: number) => string): Plot.Markish[] {
  const at = axis.ticks === undefined ? { ticks } : { ticks: [...axis.ticks] };
  return [
    Plot.gridX({ ...at, stroke: ink.rule, strokeOpacity: 1 }),
    Plot.axisX({
      ...at,
      tickSize: 0,
      tickFormat: (place: number) => tick(axis.valueAt(place)),
      fill: ink.soft,
      fontSize: 12,
      label: null,
    }),
  ];
}
