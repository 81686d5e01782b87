/** The chart of one indicator: rows while each report can have one, a strip beyond. */
import type { IndicatorFile } from '../../schema/published.ts';
import { formatShort } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Strings } from '../i18n/strings.ts';
import { yearRange } from '../label.ts';
import { frame, type Mode } from './frame.ts';
import { systemColour } from './palette.ts';
import { type ChartRow, type RowsOptions, rowsPlot } from './rows.ts';
import { fitsDots, stripPlot } from './strip.ts';

/** About one screen of rows. */
const MOST_ROWS = 24;

export type ChartForm = 'rows' | 'dots' | 'bins';

/** A row a report while they fit a screen, then a dot each, then a histogram. */
export function chartForm(rows: readonly ChartRow[]): ChartForm {
  if (rows.length <= MOST_ROWS) return 'rows';
  return fitsDots(rows) ? 'dots' : 'bins';
}

function years(file: IndicatorFile, t: Strings): string {
  const rows = file.observations.filter((o) => o.primary);
  const known = yearRange(rows.flatMap((o) => (o.year === null ? [] : [o.year])));
  return [known, rows.some((o) => o.year === null) ? t.chart.hiddenYears : ''].filter(Boolean).join(t.number.list);
}

export function indicatorChart(
  file: IndicatorFile,
  rows: readonly ChartRow[],
  options: { width: number; mode: Mode; release: string },
  locale: Locale,
): string {
  const { t } = locale;
  const { indicator } = file;
  const stated = rows.filter((row) => row.href !== null && !row.partsOnly).length;
  const percent = indicator.unit === '%';
  const plotOptions: RowsOptions = {
    width: options.width,
    colour: systemColour[indicator.system],
    percent,
    links: options.mode === 'inline',
    words: {
      notStated: t.label.notStated,
      anonymised: t.chart.anonymised,
      tick: (value) => (percent ? `${value}%` : formatShort(value, t)),
    },
  };
  const known = years(file, t);
  const plot = chartForm(rows) === 'rows' ? rowsPlot(rows, plotOptions) : stripPlot(rows, plotOptions);
  return frame(
    plot,
    {
      lang: locale.lang,
      title: locale.name(indicator),
      facts: [
        t.chart.unit(t.number.unit(indicator.unit, null)),
        ...(known ? [t.chart.years(known)] : []),
        t.chart.n(stated, rows.length),
      ],
      source:
        options.mode === 'file'
          ? `${t.chart.source}${t.number.apart}${t.chart.release(options.release)}`
          : t.chart.source,
      summary: t.indicator.chartSummary(locale.name(indicator), stated, rows.length),
    },
    options.width,
    options.mode,
  );
}
