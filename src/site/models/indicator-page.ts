/** Everything the page of one indicator shows. */
import type { IndicatorFile } from '../../schema/published.ts';
import type { Verdict } from '../../schema/vocabulary.ts';
import { NARROW, WIDE } from '../charts/frame.ts';
import { type ChartPlan, chartPlan, indicatorChart, indicatorTimeLine } from '../charts/indicator-chart.ts';
import { index, indicator, indicatorById, indicators, kept, must, once } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Page, paginate } from '../paginate.ts';
import { type FindingCard, findingCard, verdicts } from './finding.ts';
import { type CoverageTable, coverageTable, type LevelQuartiles, levelQuartiles } from './indicator-coverage.ts';
import { relatives } from './indicator-relatives.ts';
import { chartRows } from './indicator-rows.ts';
import { type MethodNote, methodNote } from './method-note.ts';
import { named } from './named.ts';
import { byPlace, type ValueRow, valueRow } from './value-row.ts';

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

interface Pictures {
  readonly wide: string;
  readonly narrow: string;
}

/** What stands on the first page only. */
export interface IndicatorHead {
  readonly numerator: Linked | null;
  readonly denominators: readonly Linked[];
  readonly related: readonly Linked[];
  readonly rates: readonly Linked[];
  readonly family: readonly Linked[];
  readonly note: MethodNote;
  readonly release: string;
  readonly coverage: CoverageTable;
  readonly quartiles: readonly LevelQuartiles[];
  readonly silent: readonly Linked[];
  readonly silentMore: number;
  readonly plan: ChartPlan;
  readonly charts: Pictures | null;
  readonly timeLine: Pictures | null;
  readonly findings: readonly FindingCard[];
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** Findings that touch it and are not among those shown. */
  readonly findingsMore: number;
}

export interface IndicatorPage {
  readonly file: IndicatorFile;
  readonly page: Page<TableRow>;
  readonly head: IndicatorHead | null;
}

export const ROWS_A_PAGE = 100;
/** Names of silent reports on the page itself; beyond that they have pages of their own. */
export const MOST_SILENT = 40;
/** Findings printed with the indicator; all are on the board. */
const MOST_FINDINGS = 20;

/** An indicator id becomes a link, words stay words. */
export function linked(id: string, locale: Locale): Linked {
  const row = indicatorById().get(id);
  return row
    ? { name: locale.name(row), href: row.tier === '3' ? null : locale.indicatorHref(id) }
    : { name: named(id, locale), href: null };
}

/** The chart as a file that stands alone. */
export function indicatorChartFile(id: string, locale: Locale): string {
  const file = indicator(id);
  return indicatorChart(file, chartRows(file, locale), { width: WIDE, mode: 'file', release: index().release }, locale);
}

export function timeLineFile(id: string, locale: Locale): string {
  const file = indicator(id);
  const drawing = { width: WIDE, mode: 'file', release: index().release } as const;
  return indicatorTimeLine(file, chartRows(file, locale), drawing, locale);
}

export const indicatorPages = (id: string): number =>
  Math.max(1, Math.ceil(must(indicatorById().get(id), `indicator ${id}`).observations / ROWS_A_PAGE));

/** Rows in the order of the table; pages of one indicator are made one after the other, so few are kept. */
const sortedRows = kept((id) => {
  const { observations } = indicator(id);
  const whole = new Set(observations.filter((o) => o.primary).map((o) => o.report));
  const rows = observations.toSorted(
    (a, b) => byPlace(a.report, b.report) || Number(b.primary) - Number(a.primary) || a.start - b.start,
  );
  return { rows, whole };
}, 2);

export function indicatorPage(id: string, number: number, locale: Locale): IndicatorPage {
  const file = indicator(id);
  const { rows, whole } = sortedRows(id);
  const page = paginate(rows, ROWS_A_PAGE)[number - 1];
  if (!page) throw new Error(`Unexpected page ${number} of indicator ${id}`);
  return {
    file,
    page: {
      ...page,
      rows: page.rows.map((row, i) => ({
        ...valueRow(row, locale),
        first: page.rows[i - 1]?.report !== row.report,
        partsOnly: !whole.has(row.report),
      })),
    },
    head: number === 1 ? headOf(file, locale) : null,
  };
}

function headOf(file: IndicatorFile, locale: Locale): IndicatorHead {
  const own = must(indicatorById().get(file.indicator.id), `indicator ${file.indicator.id}`);
  const links = (ids: readonly string[]) => ids.map((id) => linked(id, locale));
  const { related, rates, family } = relatives(own, indicators());
  const rows = chartRows(file, locale);
  const silent = rows.filter((row) => row.href === null);
  const plan = chartPlan(file, rows, locale.t);
  const { release } = index();
  const draw = (chart: typeof indicatorChart): Pictures => ({
    wide: chart(file, rows, { width: WIDE, mode: 'inline', release }, locale),
    narrow: chart(file, rows, { width: NARROW, mode: 'inline', release }, locale),
  });
  const checks = file.checks.slice(0, MOST_FINDINGS);
  const found = verdicts.map((verdict) => ({ verdict, count: file.verdicts[verdict] }));
  return {
    numerator: own.numerator === null ? null : linked(own.numerator, locale),
    denominators: links(own.denominators),
    related: links(related),
    rates: links(rates),
    family: links(family),
    note: methodNote(file, locale.lang),
    release,
    coverage: coverageTable(file),
    quartiles: levelQuartiles(rows),
    silent: silent.slice(0, MOST_SILENT).map((row) => ({ name: row.label, href: locale.reportHref(row.id) })),
    silentMore: Math.max(0, silent.length - MOST_SILENT),
    plan,
    charts: file.observations.length > 0 ? draw(indicatorChart) : null,
    timeLine: plan.timeLine !== null ? draw(indicatorTimeLine) : null,
    findings: checks.map((row) => findingCard(row, locale)),
    verdicts: found.filter(({ count }) => count > 0),
    findingsMore: found.reduce((sum, { count }) => sum + count, 0) - checks.length,
  };
}

/** Indicators of which some place has values of two years. */
export const timeLines = once((): readonly string[] =>
  indicators()
    .filter((row) => row.tier !== '3' && row.observations > 1)
    .filter(({ id }) => hasYears(indicator(id)))
    .map(({ id }) => id),
);

function hasYears({ observations }: IndicatorFile): boolean {
  const dated = observations.filter((o) => o.primary && o.value !== null && o.year !== null && !o.place.anonymised);
  const byCode = Map.groupBy(dated, (o) => o.place.code);
  return [...byCode].some(([code, own]) => code !== null && new Set(own.map((o) => o.year)).size > 1);
}
