/**
 * Dot plot, one row a report: what each states, and who states nothing.
 * Qualifiers are drawn: over = hollow dot with an arrow to the right, nearly = to the left, about = soft halo,
 * a range = its line. Not stated is a row with words, never a dot at zero. Anonymised reports stand apart, unranked.
 */
import * as Plot from '@observablehq/plot';
import type { Qualifier } from '../../schema/vocabulary.ts';
import { clip, plotDocument, widthOf } from './frame.ts';
import { ink } from './palette.ts';

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** null: no number is stated; `href` tells whether the report states it at all. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** The value in words, beside its dot; where there is no number, what is said instead of one. */
  readonly text: string;
  /** Where it is stated; null: the report does not state it. */
  readonly href: string | null;
  readonly anonymised: boolean;
  /** The report states parts and no whole, so it has no value here. */
  readonly partsOnly: boolean;
}

export interface RowsOptions {
  readonly width: number;
  readonly colour: string;
  readonly percent: boolean;
  readonly links: boolean;
  readonly words: { readonly notStated: string; readonly anonymised: string; tick(value: number): string };
}

const ROW = 30;
const ARROW = 20;
/** The row that separates anonymised reports from the others. */
const DIVIDER = '\u0000';

const pointsRight = (row: ChartRow) => row.qualifier === 'over' || row.qualifier === 'at_least';
const pointsLeft = (row: ChartRow) => ['nearly', 'at_most', 'under'].includes(row.qualifier);

export function rowsPlot(rows: readonly ChartRow[], options: RowsOptions): Element {
  const { width, colour, words } = options;
  const narrow = width < 500;
  const named = rows.filter((row) => !row.anonymised);
  const hidden = rows.filter((row) => row.anonymised);
  const domain = [
    ...named.map((row) => row.id),
    ...(hidden.length > 0 ? [DIVIDER] : []),
    ...hidden.map((row) => row.id),
  ];
  const labels = new Map(rows.map((row) => [row.id, row.label]));
  const stated = rows.filter((row) => row.value !== null);
  const most = Math.max(...stated.map((row) => Math.max(row.value ?? 0, row.upper ?? 0)), 0);
  const [names, size] = narrow ? [12, 12] : [13, 13];
  // The label of the largest value stands right of the frame.
  const widest = Math.max(0, ...stated.map((row) => widthOf(row.text) * size + (pointsRight(row) ? ARROW : 0)));
  const right = Math.ceil(Math.min(Math.max(widest + 18, 40), width * (narrow ? 0.36 : 0.3)));
  const left = narrow ? 104 : 148;
  const link = options.links ? { href: (row: ChartRow) => row.href } : {};
  const at = { x: 'value', y: 'id' } as const;
  const exact = (row: ChartRow) => !pointsRight(row) && !pointsLeft(row);
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height: domain.length * ROW + (stated.length === 0 ? 10 : 34),
    marginTop: 6,
    marginBottom: stated.length === 0 ? 4 : 28,
    marginLeft: left,
    marginRight: right,
    x: {
      domain: [0, options.percent ? Math.max(100, most) : most || 1],
      label: null,
      ...(stated.length === 0 ? { axis: null } : {}),
    },
    y: { domain, type: 'band', label: null },
    marks: [
      // No number, no scale.
      stated.length === 0 ? null : Plot.gridX({ ticks: narrow ? 3 : 5, stroke: ink.rule, strokeOpacity: 1 }),
      stated.length === 0
        ? null
        : Plot.axisX({
            ticks: narrow ? 3 : 5,
            tickSize: 0,
            tickFormat: words.tick,
            fill: ink.soft,
            fontSize: 12,
            label: null,
          }),
      Plot.axisY({
        tickSize: 0,
        tickFormat: (id: string) => clip(labels.get(id) ?? '', left - 12, names),
        fill: ink.ink,
        fontSize: names,
        label: null,
      }),
      Plot.ruleX([0], { stroke: ink.soft }),
      Plot.text(hidden.length > 0 ? [DIVIDER] : [], {
        y: (id: string) => id,
        frameAnchor: 'left',
        dx: narrow ? -100 : -144,
        text: () => words.anonymised,
        fill: ink.soft,
        fontSize: 12,
        textAnchor: 'start',
      }),
      Plot.link(
        stated.filter((row) => row.qualifier === 'range' && row.lower !== null && row.upper !== null),
        { x1: 'lower', x2: 'upper', y: 'id', stroke: colour, strokeWidth: 2 },
      ),
      Plot.dot(
        stated.filter((row) => row.qualifier === 'about'),
        { ...at, r: 10, fill: colour, fillOpacity: 0.22 },
      ),
      Plot.vector(stated.filter(pointsRight), {
        ...at,
        length: ARROW,
        rotate: 90,
        anchor: 'start',
        stroke: colour,
        strokeWidth: 1.5,
      }),
      Plot.vector(stated.filter(pointsLeft), {
        ...at,
        length: ARROW,
        rotate: 270,
        anchor: 'start',
        stroke: colour,
        strokeWidth: 1.5,
      }),
      Plot.dot(
        stated.filter((row) => !exact(row)),
        { ...at, r: 4.5, fill: ink.paper, stroke: colour, strokeWidth: 2, ...link },
      ),
      Plot.dot(stated.filter(exact), { ...at, r: 5.5, fill: colour, ...link }),
      ...[true, false].map((arrow) =>
        Plot.text(
          stated.filter((row) => pointsRight(row) === arrow),
          {
            // Behind the far end of a range, clear of a halo, and over the grid on a ground of its own.
            x: (row: ChartRow) => (row.qualifier === 'range' ? (row.upper ?? row.value) : row.value),
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
    ],
  });
  return svg as unknown as Element;
}
