/**
 * One indicator of one body over the years. Years without a value, and years without a report, say so and are never
 * zero; points are joined only across
 * years that follow each other. Qualifiers are drawn as everywhere: over = hollow with an arrow up, nearly = down,
 * about = soft halo, a range = its line.
 */
import * as Plot from '@observablehq/plot';
import type { Qualifier } from '../../schema/vocabulary.ts';
import { plotDocument, widthOf } from './frame.ts';
import { ink } from './palette.ts';

export interface YearPoint {
  readonly year: number;
  /** null: no value that could be drawn beside the others. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** The value in words, above its dot. */
  readonly text: string;
  readonly href: string | null;
  /** What the keyboard's reader hears of the point. */
  readonly say: string;
}

export interface YearsOptions {
  readonly width: number;
  readonly colour: string;
  readonly percent: boolean;
  readonly links: boolean;
  readonly words: { readonly notStated: string; readonly noReport: string };
}

const HEIGHT = 132;
const ARROW = 14;
const SIZE = 12;
const SMALL = 11;
const STROKE = '—';
const TOUCH = 12;
const MARGIN = 64;

const pointsUp = ({ qualifier }: YearPoint) => qualifier === 'over' || qualifier === 'at_least';
const pointsDown = ({ qualifier }: YearPoint) => ['nearly', 'at_most', 'under'].includes(qualifier);

/** Labels that leave room for each other: all where they fit, else the first, the last and the largest. */
export function labelled(points: readonly YearPoint[], room: number): YearPoint[] {
  const widest = Math.max(0, ...points.map((point) => widthOf(point.text) * SIZE));
  if (points.length * (widest + 6) <= room) return [...points];
  const most = Math.max(...points.map((point) => point.value ?? 0));
  const largest = points.findIndex((point) => point.value === most);
  return points.filter((_, i) => i === 0 || i === points.length - 1 || i === largest);
}

/** @param points one a year, by year, those without a value included */
export function yearsPlot(points: readonly YearPoint[], options: YearsOptions): Element {
  const { width, colour, links } = options;
  const stated = points.filter((point) => point.value !== null);
  const most = Math.max(...stated.map((point) => Math.max(point.value ?? 0, point.upper ?? 0)), 0);
  const years = points.map(({ year }) => year);
  const span = Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => Math.min(...years) + i);
  const at = { x: 'year', y: 'value' } as const;
  // Words where they fit; a stroke for nothing stated where they do not.
  const room = (width - MARGIN) / Math.max(1, span.length - 1);
  const fits = (words: string) => widthOf(words) * SMALL + 8 <= room;
  const arrow = { ...at, length: ARROW, stroke: colour, strokeWidth: 1.5, anchor: 'start' } as const;
  const exact = (point: YearPoint) => !pointsUp(point) && !pointsDown(point);
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height: HEIGHT,
    marginTop: 30,
    marginBottom: 22,
    // Room for half a label on both sides.
    marginLeft: MARGIN / 2,
    marginRight: MARGIN / 2,
    x: { domain: span, type: 'point', label: null },
    y: { domain: [0, options.percent ? Math.max(100, most) : most || 1], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: ink.rule }),
      Plot.axisX({
        ticks: span.length > 8 ? span.filter((_, i) => i % Math.ceil(span.length / 8) === 0) : span,
        tickSize: 0,
        tickFormat: String,
        fill: ink.soft,
        fontSize: SIZE,
        label: null,
      }),
      // A missing year breaks the line.
      Plot.line(
        span.map((year) => ({ year, value: stated.find((point) => point.year === year)?.value ?? Number.NaN })),
        { x: 'year', y: 'value', stroke: colour, strokeOpacity: 0.5, strokeWidth: 1.5 },
      ),
      Plot.link(
        stated.filter((point) => point.qualifier === 'range' && point.lower !== null && point.upper !== null),
        { x: 'year', y1: 'lower', y2: 'upper', stroke: colour, strokeWidth: 2 },
      ),
      Plot.dot(
        stated.filter((point) => point.qualifier === 'about'),
        { ...at, r: 8, fill: colour, fillOpacity: 0.22 },
      ),
      Plot.vector(stated.filter(pointsUp), { ...arrow, rotate: 0 }),
      Plot.vector(stated.filter(pointsDown), { ...arrow, rotate: 180 }),
      Plot.dot(
        stated.filter((point) => !exact(point)),
        { ...at, r: 4, fill: ink.paper, stroke: colour, strokeWidth: 2 },
      ),
      Plot.dot(stated.filter(exact), { ...at, r: 4.5, fill: colour }),
      ...[true, false].map((up) =>
        Plot.text(
          labelled(stated, width - MARGIN).filter((point) => pointsUp(point) === up),
          {
            ...at,
            text: 'text',
            dy: up ? -ARROW - 10 : -16,
            stroke: ink.paper,
            strokeWidth: 4,
            fill: ink.ink,
            fontSize: SIZE,
            fontVariant: 'tabular-nums',
          },
        ),
      ),
      Plot.text(
        points.filter((point) => point.value === null),
        {
          x: 'year',
          y: 0,
          dy: -9,
          text: ({ href, text }: YearPoint) => {
            const words = href === null ? options.words.notStated : text;
            return fits(words) ? words : STROKE;
          },
          fill: ink.soft,
          fontSize: SMALL,
          stroke: ink.paper,
          strokeWidth: 4,
        },
      ),
      Plot.text(
        span.filter((year) => !years.includes(year) && fits(options.words.noReport)),
        {
          x: (year: number) => year,
          y: 0,
          dy: -9,
          text: () => options.words.noReport,
          fill: ink.soft,
          fontSize: SMALL,
        },
      ),
      // The points that the keyboard and a finger find, over everything else and by year.
      links
        ? Plot.dot(
            points.filter((point) => point.href !== null),
            {
              x: 'year',
              y: (point: YearPoint) => point.value ?? 0,
              r: TOUCH,
              fill: ink.paper,
              fillOpacity: 0,
              sort: null,
              href: 'href',
              ariaLabel: 'say',
            },
          )
        : null,
    ],
  });
  return svg as unknown as Element;
}
