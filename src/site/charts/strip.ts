/**
 * Strip plot for many reports: one dot a report, dots of like values stacked; beyond MOST_DOTS a histogram.
 * No labels and no order, so nothing is ranked; the table below names each.
 */
import * as Plot from '@observablehq/plot';
import { plotDocument } from './frame.ts';
import { ink } from './palette.ts';
import type { ChartRow, RowsOptions } from './rows.ts';

/** More dots than this are neither told apart by the eye nor within the page's budget. */
export const MOST_DOTS = 300;
/** Dots side by side on a phone, and the tallest pile that the picture holds. */
const COLUMNS = 36;
const TALLEST = 14;

/** Whether each report can have a dot of its own: not too many, and none piled out of the picture (rates at 100 %). */
export function fitsDots(rows: readonly ChartRow[]): boolean {
  const values = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
  const most = Math.max(...values, 0) || 1;
  const piles = Map.groupBy(values, (value) => Math.floor((value / most) * COLUMNS));
  return values.length <= MOST_DOTS && [...piles.values()].every((pile) => pile.length <= TALLEST);
}

export function stripPlot(rows: readonly ChartRow[], options: RowsOptions): Element {
  const stated = rows.filter((row) => row.value !== null);
  const most = Math.max(...stated.map((row) => row.value ?? 0), 0);
  const many = !fitsDots(rows);
  const link = options.links ? { href: (row: ChartRow) => row.href } : {};
  const narrow = options.width < 500;
  const marks = many
    ? [
        Plot.rectY(stated, {
          ...Plot.binX({ y: 'count' }, { x: 'value', thresholds: 30 }),
          fill: options.colour,
          inset: 0.5,
        }),
      ]
    : [
        Plot.dot(
          stated,
          Plot.dodgeY({
            x: 'value',
            r: 4.5,
            fill: (row: ChartRow) => (row.qualifier === 'exact' ? options.colour : ink.paper),
            stroke: options.colour,
            strokeWidth: 1.5,
            title: (row: ChartRow) => `${row.label} ${row.text}`,
            ...link,
          }),
        ),
      ];
  const svg = Plot.plot({
    document: plotDocument(),
    width: options.width,
    height: many ? 220 : 180,
    marginTop: 10,
    marginBottom: many ? 28 : 34,
    marginLeft: many ? 44 : 12,
    marginRight: 12,
    color: { type: 'identity' },
    x: { domain: [0, options.percent ? Math.max(100, most) : most || 1], label: null },
    y: { label: null },
    marks: [
      Plot.axisX({
        ticks: narrow ? 3 : 6,
        tickSize: 0,
        tickFormat: options.words.tick,
        fill: ink.soft,
        fontSize: 12,
        label: null,
      }),
      many ? Plot.axisY({ ticks: 4, tickSize: 0, fill: ink.soft, fontSize: 12, label: null }) : null,
      Plot.frame({ anchor: 'bottom', stroke: ink.soft }),
      ...marks,
    ],
  });
  return svg as unknown as Element;
}
