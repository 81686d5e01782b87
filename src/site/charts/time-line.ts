/**
 * Time line: a line a place that has reports of two years or more, levels in panels of their own. Anonymised and
 * unlocated reports are on none. A year whose report does not state the value breaks the line and is marked at the
 * foot. Beyond MOST_LINES places a level shows its median and middle half a year instead.
 */

import * as Plot from '@observablehq/plot';
import { groups, ticks as roundTicks } from 'd3-array';
import { Level } from '../../schema/vocabulary.ts';
import { type ValueAxis, valueAxis } from './axis.ts';
import type { ChartOptions, ChartRow } from './chart-row.ts';
import { type Quartiles, quartiles } from './distribution.ts';
import { clip, plotDocument } from './frame.ts';
import { pointMarks, type Spot, valueMarks } from './marks.ts';
import { ink } from './palette.ts';
import { spread } from './spread.ts';

/** More lines than this cross each other too often to be followed. */
export const MOST_LINES = 8;
const PANEL = 210;
const HEAD = 30;
const DOT = 4.5;
const ARROW = 13;
const LABEL = 12;

interface Dated extends ChartRow {
  readonly year: number;
  readonly code: string;
}

/** Reports of places that have two years or more with a value. */
export function datedRows(rows: readonly ChartRow[]): readonly Dated[] {
  const dated = rows.filter((row): row is Dated => row.year !== null && row.code !== null && !row.anonymised);
  return groups(dated, (row) => row.code).flatMap(([, own]) => {
    const years = new Set(own.filter((row) => row.value !== null).map((row) => row.year));
    return years.size < 2 ? [] : own.toSorted((a, b) => a.year - b.year);
  });
}

const byLevel = (rows: readonly Dated[]): [Level, Dated[]][] =>
  groups(rows, (row) => row.level).sort(([a], [b]) => Level.options.indexOf(a) - Level.options.indexOf(b));

const canBeLines = (rows: readonly Dated[]): boolean => new Set(rows.map((row) => row.code)).size <= MOST_LINES;

/** Does some level have too many places for lines? */
export const hasBands = (rows: readonly ChartRow[]): boolean =>
  byLevel(datedRows(rows)).some(([, own]) => !canBeLines(own));

interface Panel {
  readonly level: Level;
  readonly top: number;
  readonly floor: number;
  readonly rows: readonly Dated[];
  readonly lines: boolean;
  readonly axis: ValueAxis;
}

export function timeLinePlot(all: readonly ChartRow[], options: ChartOptions): Element {
  const { width, colour, live, words } = options;
  const narrow = width < 500;
  const rows = datedRows(all);
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const panels: Panel[] = byLevel(rows).map(([level, own], i) => ({
    level,
    rows: own,
    lines: canBeLines(own),
    // Levels are not compared with each other, so each has a scale of its own.
    axis: valueAxis(
      own.flatMap(({ value }) => (value === null ? [] : [value])),
      options.percent,
    ),
    top: i * (PANEL + HEAD),
    floor: (i + 1) * (PANEL + HEAD) - 8,
  }));
  const yOf = (panel: Panel, value: number) => {
    const [low, high] = panel.axis.domain;
    return panel.floor - ((panel.axis.at(value) - low) / (high - low)) * (panel.floor - panel.top - HEAD);
  };
  const drawn = panels.filter((panel) => panel.lines);
  const spots = drawn.flatMap((panel) =>
    panel.rows.flatMap((row): Spot[] => (row.value === null ? [] : [{ row, x: row.year, y: yOf(panel, row.value) }])),
  );
  const steps = drawn.flatMap((panel) =>
    panel.rows.map((row) => ({ row, x: row.year, y: row.value === null ? Number.NaN : yOf(panel, row.value) })),
  );
  const silent = drawn.flatMap((panel) =>
    panel.rows.filter((row) => row.href === null).map((row) => ({ x: row.year, y: panel.floor })),
  );
  const right = narrow ? 84 : 130;
  const ends = drawn.flatMap((panel) => {
    const last = groups(
      spots.filter(({ row }) => row.level === panel.level),
      ({ row }) => row.code,
    ).flatMap(([, own]) => own.at(-1) ?? []);
    const ys = spread(
      last.map(({ y }) => Number(y)),
      LABEL + 3,
    );
    return last.map((spot, i) => ({
      name: clip(spot.row.place, right - 18, LABEL),
      x: years.at(-1) ?? 0,
      y: ys[i] ?? 0,
    }));
  });
  const bands = panels.filter((panel) => !panel.lines).flatMap((panel) => bandOf(panel, yOf));
  const height = (panels.at(-1)?.floor ?? 0) + 30;
  const scale = panels.flatMap((panel) =>
    placesOf(panel.axis).map((place) => ({
      y: yOf(panel, panel.axis.valueAt(place)),
      text: words.tick(panel.axis.valueAt(place)),
    })),
  );
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height,
    marginTop: 0,
    marginBottom: 26,
    marginLeft: narrow ? 44 : 56,
    marginRight: right,
    x: { domain: [years[0] ?? 0, years.at(-1) ?? 1], label: null, inset: 10 },
    y: { domain: [0, height - 26], range: [0, height - 26], axis: null },
    marks: [
      Plot.ruleY(scale, { y: 'y', stroke: ink.rule }),
      Plot.text(scale, {
        y: 'y',
        frameAnchor: 'left',
        dx: -6,
        text: 'text',
        textAnchor: 'end',
        fill: ink.soft,
        fontSize: 12,
      }),
      Plot.axisX({
        ticks: [...years],
        tickSize: 0,
        tickFormat: (year: number) => String(year),
        fill: ink.soft,
        fontSize: 12,
        label: null,
      }),
      Plot.text(panels, {
        y: (panel: Panel) => panel.top + 12,
        frameAnchor: 'left',
        dx: narrow ? -40 : -52,
        text: (panel: Panel) => words.level[panel.level],
        textAnchor: 'start',
        fill: ink.soft,
        fontSize: 12,
        fontWeight: 600,
      }),
      Plot.areaY(bands, { x: 'x', y1: 'low', y2: 'high', z: 'level', fill: colour, fillOpacity: 0.2 }),
      Plot.line(bands, { x: 'x', y: 'middle', z: 'level', stroke: colour, strokeWidth: 2 }),
      Plot.text(
        bands.filter((band) => band.x === years.at(-1)),
        {
          x: 'x',
          y: 'middle',
          dx: 8,
          text: (band: Band) => words.median(words.tick(band.median)),
          textAnchor: 'start',
          fill: ink.ink,
          fontSize: LABEL,
        },
      ),
      Plot.line(steps, {
        x: 'x',
        y: 'y',
        z: (step: Spot) => step.row.code,
        stroke: colour,
        strokeOpacity: 0.6,
        strokeWidth: 1.5,
      }),
      Plot.dot(silent, { x: 'x', y: 'y', symbol: 'times', r: 4, stroke: ink.soft, strokeWidth: 1.5 }),
      Plot.text(silent, {
        x: 'x',
        y: 'y',
        dy: -10,
        text: () => words.notStated,
        fill: ink.soft,
        fontSize: 11,
        stroke: ink.paper,
        strokeWidth: 3,
      }),
      ...valueMarks(spots, colour, { dot: DOT, arrow: ARROW }),
      Plot.text(ends, { x: 'x', y: 'y', dx: 14, text: 'name', textAnchor: 'start', fill: ink.ink, fontSize: LABEL }),
      ...pointMarks(spots, live),
    ],
  });
  return svg as unknown as Element;
}

interface Band {
  readonly level: Level;
  readonly x: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly median: number;
}

function bandOf(panel: Panel, yOf: (panel: Panel, value: number) => number): readonly Band[] {
  return groups(panel.rows, (row) => row.year)
    .sort(([a], [b]) => a - b)
    .flatMap(([year, own]) => {
      const of: Quartiles | null = quartiles(own.flatMap(({ value }) => (value === null ? [] : [value])));
      if (!of) return [];
      const [low, middle, high] = [of.low, of.median, of.high].map((value) => yOf(panel, value));
      return [{ level: panel.level, x: year, low: low ?? 0, middle: middle ?? 0, high: high ?? 0, median: of.median }];
    });
}

/** A few round places of the value axis. */
function placesOf({ ticks, domain }: ValueAxis): readonly number[] {
  if (ticks === undefined) return roundTicks(domain[0], domain[1], 3);
  return ticks.length <= 6 ? ticks : ticks.filter((_, i) => i % 2 === 0);
}
