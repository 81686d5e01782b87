/** The charts of one indicator: rows while each report can have one, then dots, then bars; and a time line where there are years. */
import type { IndicatorFile } from '../../schema/published.ts';
import { formatShort } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Strings } from '../i18n/strings.ts';
import { yearRange } from '../label.ts';
import { binsPlot } from './bins.ts';
import type { ChartOptions, ChartRow, ChartWords } from './chart-row.ts';
import { frame, type Mode } from './frame.ts';
import { systemColour } from './palette.ts';
import { rowsAxis, rowsPlot } from './rows.ts';
import { fitsDots, stripAxis, stripPlot } from './strip.ts';
import { datedRows, hasBands, timeLinePlot } from './time-line.ts';

/** About one screen of rows. */
const MOST_ROWS = 24;

export type ChartForm = 'rows' | 'dots' | 'bins';

export interface ChartPlan {
  readonly form: ChartForm;
  /** The axis goes by powers of ten. */
  readonly log: boolean;
  /** Some rate has the interval of its counts. */
  readonly intervals: boolean;
  /** Some place has values of two years: a line a place, or bands where a level has too many of them. */
  readonly timeLine: 'lines' | 'bands' | null;
}

interface Drawing {
  readonly width: number;
  readonly mode: Mode;
  readonly release: string;
}

const isPercent = (file: IndicatorFile): boolean => file.indicator.unit === '%';

function chartWords(percent: boolean, t: Strings): ChartWords {
  return {
    notStated: t.label.notStated,
    anonymised: t.chart.anonymised,
    level: t.level,
    tick: (value) => (percent ? `${value}%` : formatShort(value, t)),
    group: t.chart.group,
    bar: t.chart.bar,
    median: t.chart.median,
  };
}

/** A row a report while they fit a screen, then a dot each, then bars. */
export function chartPlan(file: IndicatorFile, rows: readonly ChartRow[], t: Strings): ChartPlan {
  const percent = isPercent(file);
  const form = rows.length <= MOST_ROWS ? 'rows' : fitsDots(rows, percent, chartWords(percent, t)) ? 'dots' : 'bins';
  const axis = form === 'rows' ? rowsAxis(rows, percent) : stripAxis(rows, percent);
  return {
    form,
    log: axis.log,
    intervals: form === 'rows' && rows.some((row) => row.interval !== null),
    timeLine: datedRows(rows).length === 0 ? null : hasBands(rows) ? 'bands' : 'lines',
  };
}

function years(rows: readonly ChartRow[], t: Strings): string {
  const own = rows.filter((row) => row.href !== null);
  const known = yearRange(
    own.flatMap((row) => (row.year === null ? [] : [row.year])),
    t,
  );
  return [known, own.some((row) => row.year === null) ? t.chart.hiddenYears : ''].filter(Boolean).join(t.number.list);
}

function optionsOf(file: IndicatorFile, { width, mode }: Drawing, t: Strings): ChartOptions {
  const percent = isPercent(file);
  return {
    width,
    colour: systemColour[file.indicator.system],
    percent,
    live: mode === 'inline',
    words: chartWords(percent, t),
  };
}

const PLOTS = { rows: rowsPlot, dots: stripPlot, bins: binsPlot } as const;

export function indicatorChart(
  file: IndicatorFile,
  rows: readonly ChartRow[],
  drawing: Drawing,
  locale: Locale,
): string {
  const { t } = locale;
  const plan = chartPlan(file, rows, t);
  const name = locale.name(file.indicator);
  const stated = rows.filter((row) => row.href !== null && !row.partsOnly).length;
  const known = years(rows, t);
  const facts = [
    t.chart.unit(t.number.unit(file.indicator.unit, null)),
    ...(known ? [t.chart.years(known)] : []),
    t.chart.n(stated, rows.length),
    ...(plan.log ? [t.chart.log] : []),
    ...(plan.intervals ? [t.chart.interval] : []),
  ];
  const plot = PLOTS[plan.form](rows, optionsOf(file, drawing, t));
  const parts = {
    lang: locale.lang,
    title: name,
    facts,
    source: sourceOf(drawing, t),
    summary: summaryOf(name, rows, t),
  };
  return frame(plot, parts, drawing.width, drawing.mode);
}

export function indicatorTimeLine(
  file: IndicatorFile,
  rows: readonly ChartRow[],
  drawing: Drawing,
  locale: Locale,
): string {
  const { t } = locale;
  const dated = datedRows(rows);
  const title = t.chart.timeLine(locale.name(file.indicator));
  const places = new Set(dated.map((row) => row.code)).size;
  const told = [t.chart.years(years(dated, t)), t.chart.places(places)];
  const parts = {
    lang: locale.lang,
    title,
    facts: [t.chart.unit(t.number.unit(file.indicator.unit, null)), ...told],
    source: sourceOf(drawing, t),
    // The unit stays Chinese, which a label in another language cannot mark; it stands in the picture.
    summary: [title, ...told].join(t.number.comma),
  };
  return frame(timeLinePlot(rows, optionsOf(file, drawing, t)), parts, drawing.width, drawing.mode);
}

const sourceOf = ({ mode, release }: Drawing, t: Strings): string =>
  mode === 'file' ? `${t.chart.source}${t.number.apart}${t.chart.release(release)}` : t.chart.source;

/** The picture in a sentence: how many state it, from what to what. */
function summaryOf(name: string, rows: readonly ChartRow[], t: Strings): string {
  const stated = rows.filter((row) => row.href !== null && !row.partsOnly);
  const ordered = stated.filter((row) => row.value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [ordered[0], ordered.at(-1)];
  const summary = t.indicator.chartSummary(name, stated.length, rows.length);
  return least && most && least !== most
    ? `${summary}${t.number.comma}${t.chart.range(least.text, most.text)}`
    : summary;
}
