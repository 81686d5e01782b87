/** Everything the page of one indicator shows. */
import type { IndicatorFile } from '../../schema/published.ts';
import { NARROW, WIDE } from '../charts/frame.ts';
import { type ChartForm, chartForm, indicatorChart } from '../charts/indicator-chart.ts';
import type { ChartRow } from '../charts/rows.ts';
import { index, indicator, indicatorById, reportById } from '../data.ts';
import { showText } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Page, paginate } from '../paginate.ts';
import { byPlace, labelOf, orderedReports, type ValueRow, valueRow } from './value-row.ts';

export interface Linked {
  readonly name: string;
  readonly href: string | null;
}

export interface TableRow extends ValueRow {
  /** The first row of its report names it. */
  readonly first: boolean;
  /** The report states parts and no whole: none of its rows is a primary value. */
  readonly partsOnly: boolean;
}

export interface IndicatorPage {
  readonly file: IndicatorFile;
  readonly page: Page<TableRow>;
  readonly numerator: Linked | null;
  readonly denominators: readonly Linked[];
  readonly related: readonly Linked[];
  readonly stated: number;
  readonly reports: number;
  readonly silent: readonly Linked[];
  readonly silentMore: number;
  readonly charts: { readonly form: ChartForm; readonly wide: string; readonly narrow: string } | null;
}

export const ROWS_A_PAGE = 100;
/** Names of silent reports listed; of the rest the number is said. */
const MOST_SILENT = 40;

/** An indicator id becomes a link, words stay words. */
function linked(id: string, locale: Locale): Linked {
  const row = indicatorById().get(id);
  return row
    ? { name: locale.name(row), href: row.tier === '3' ? null : locale.indicatorHref(id) }
    : { name: id, href: null };
}

/** A row a report, in the order that ranks nothing: its primary value, or that it states none. */
export function chartRows(file: IndicatorFile, locale: Locale): readonly ChartRow[] {
  const primary = new Map(file.observations.filter((o) => o.primary).map((o) => [o.report, o]));
  const any = new Map(file.observations.toReversed().map((o) => [o.report, o]));
  return orderedReports().map((id) => {
    const o = primary.get(id);
    const part = o ? undefined : any.get(id);
    return {
      id,
      label: labelOf(id, locale).short,
      value: o?.value ?? null,
      lower: o?.lower ?? null,
      upper: o?.upper ?? null,
      qualifier: o?.qualifier ?? 'exact',
      text: o ? showText(o, locale.t, { short: true }) : part ? locale.t.chart.partsOnly : '',
      href: o || part ? locale.reportHref(id, (o ?? part)?.mention) : null,
      partsOnly: part !== undefined,
      anonymised: reportById().get(id)?.place.anonymised ?? false,
    };
  });
}

/** The chart as a file that stands alone. */
export function indicatorChartFile(id: string, locale: Locale): string {
  const file = indicator(id);
  return indicatorChart(file, chartRows(file, locale), { width: WIDE, mode: 'file', release: index().release }, locale);
}

export function indicatorPages(id: string): number {
  return paginate(indicator(id).observations, ROWS_A_PAGE).length;
}

export function indicatorPage(id: string, number: number, locale: Locale): IndicatorPage {
  const file = indicator(id);
  const rows = file.observations.toSorted(
    (a, b) => byPlace(a.report, b.report) || Number(b.primary) - Number(a.primary) || a.start - b.start,
  );
  const page = paginate(rows, ROWS_A_PAGE)[number - 1];
  if (!page) throw new Error(`Unexpected page ${number} of indicator ${id}`);
  const all = chartRows(file, locale);
  const silent = all.filter((row) => row.href === null);
  const partsOnly = new Set(all.filter((row) => row.partsOnly).map((row) => row.id));
  const draw = (width: number) =>
    indicatorChart(file, all, { width, mode: 'inline', release: index().release }, locale);
  return {
    file,
    page: {
      ...page,
      rows: page.rows.map((row, i) => ({
        ...valueRow(row, locale),
        first: page.rows[i - 1]?.report !== row.report,
        partsOnly: partsOnly.has(row.report),
      })),
    },
    numerator: file.indicator.numerator === null ? null : linked(file.indicator.numerator, locale),
    denominators: file.indicator.denominators.map((id) => linked(id, locale)),
    related: file.indicator.related.map((id) => linked(id, locale)),
    stated: all.length - silent.length,
    reports: all.length,
    silent: silent.slice(0, MOST_SILENT).map((row) => ({ name: row.label, href: locale.reportHref(row.id) })),
    silentMore: Math.max(0, silent.length - MOST_SILENT),
    charts:
      number === 1 && file.observations.length > 0
        ? { form: chartForm(all), wide: draw(WIDE), narrow: draw(NARROW) }
        : null,
  };
}
