/**
 * A row a system, a cell an indicator: the more reports state it, the fuller its colour; empty where none does.
 * Where there is room, the indicator stated most is named at the right, on one edge, with a leader as in a table of
 * contents: no label ever stands on a cell.
 */
import * as Plot from '@observablehq/plot';
import type { System } from '../../schema/vocabulary.ts';
import { clip, plotDocument, widthOf } from './frame.ts';
import { ink, systemColour } from './palette.ts';

export interface CoverageCell {
  readonly system: System;
  /** Place in the row, most stated first. */
  readonly rank: number;
  readonly name: string;
  readonly stated: number;
  readonly href: string;
}

export interface CoverageOptions {
  readonly width: number;
  /** All systems in order, those without indicators included. */
  readonly systems: readonly {
    readonly id: System;
    readonly name: string;
    /** Said beside the row, cut where there is no room; empty for none. */
    readonly note: string;
    /** After the note, never cut. */
    readonly count?: string;
  }[];
  readonly reports: number;
  readonly links: boolean;
  cellTitle(cell: CoverageCell): string;
}

const ROW = 26;
const LABEL = 12;
/** Room for the names at the right of the longest row, from and to; names that need more are cut. */
const NAMES = [250, 330] as const;
/** A short codebook does not make giant cells. */
const FEWEST_CELLS = 24;
/** The faintest fill that is still told from the paper. */
const FAINTEST = 0.18;

export function coveragePlot(cells: readonly CoverageCell[], options: CoverageOptions): Element {
  const { width, systems, reports } = options;
  const narrow = width < 500;
  const noted = systems.filter(({ note }) => note !== '');
  const longestNote = Math.max(0, ...noted.map(({ note, count = '' }) => widthOf(note + count) * LABEL));
  const right = narrow ? 4 : Math.min(Math.max(NAMES[0], Math.ceil(longestNote) + 20), NAMES[1]);
  const longest = Math.max(1, ...cells.map((cell) => cell.rank + 1));
  const widest = Math.max(...systems.map((system) => widthOf(system.name)));
  const names = new Map(systems.map((system) => [system.id as string, system.name]));
  const cell = {
    x: 'rank',
    y: 'system',
    stroke: (d: CoverageCell) => systemColour[d.system],
    inset: narrow ? 0.6 : 1.2,
    insetTop: 5,
    insetBottom: 5,
    title: (d: CoverageCell) => options.cellTitle(d),
    ...(options.links
      ? { href: (d: CoverageCell) => d.href, ariaLabel: (d: CoverageCell) => options.cellTitle(d), sort: null }
      : {}),
  } as const;
  const last = new Map<string, number>();
  for (const { system, rank } of cells) last.set(system, Math.max(last.get(system) ?? 0, rank));
  const label = {
    y: 'id',
    text: ({ id, note, count = '' }: CoverageOptions['systems'][number]) =>
      clip(note, (last.has(id) ? right - 20 : width) - widthOf(count) * LABEL, LABEL) + count,
    textAnchor: 'start',
    fill: ink.soft,
    fontSize: LABEL,
  } as const;
  const columns = Math.max(longest, FEWEST_CELLS);
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height: systems.length * ROW + 4,
    margin: 2,
    marginLeft: Math.max(narrow ? 96 : 116, Math.ceil(widest * (narrow ? 12 : 13)) + 8),
    marginRight: right,
    color: { type: 'identity' },
    x: {
      domain: Array.from({ length: columns }, (_, i) => i),
      type: 'band',
      padding: 0,
      axis: null,
    },
    y: { domain: systems.map((system) => system.id), type: 'band', padding: 0 },
    marks: [
      Plot.axisY({
        tickSize: 0,
        tickFormat: (id: string) => names.get(id) ?? id,
        fill: ink.ink,
        fontSize: narrow ? 12 : 13,
        label: null,
      }),
      Plot.cell(cells, {
        ...cell,
        strokeWidth: 0.8,
        strokeOpacity: (d: CoverageCell) => (d.stated === 0 ? 0.45 : 1),
        fill: (d: CoverageCell) => (d.stated === 0 ? ink.paper : systemColour[d.system]),
        fillOpacity: (d: CoverageCell) =>
          d.stated === 0 ? 1 : FAINTEST + (1 - FAINTEST) * (d.stated / Math.max(1, reports)),
      }),
      Plot.text(
        noted.filter(({ id }) => !last.has(id)),
        { ...label, x: 0, dx: -4 },
      ),
      ...(narrow
        ? []
        : [
            Plot.ruleY(
              noted.filter(({ id }) => last.has(id)),
              {
                y: 'id',
                x1: ({ id }: { id: string }) => last.get(id) ?? 0,
                x2: columns - 1,
                insetLeft: 8,
                insetRight: -12,
                stroke: ink.rule,
                strokeDasharray: '1 4',
              },
            ),
            Plot.text(
              noted.filter(({ id }) => last.has(id)),
              { ...label, frameAnchor: 'right', dx: 14 },
            ),
          ]),
    ],
    opacity: { type: 'identity' },
  });
  return svg as unknown as Element;
}
