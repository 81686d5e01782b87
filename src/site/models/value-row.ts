/** One value as a table row shows it: with its report, its sentence and the link to its highlighted place. */
import type { ObservationRow } from '../../schema/published-rows.ts';
import { compareReports } from '../../schema/report-order.ts';
import { must, once, reportById, reports } from '../data.ts';
import { type Excerpt, excerpt } from '../excerpt.ts';
import { formatNumber, type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { periodText, type ReportLabel, reportLabel } from '../label.ts';

export interface RowCounts {
  readonly n: { readonly text: string; readonly href: string };
  readonly of: { readonly text: string; readonly href: string };
  /** Ends of the interval, in percent. */
  readonly low: number;
  readonly high: number;
}

export interface ValueRow {
  readonly id: string;
  readonly label: ReportLabel;
  readonly href: string;
  readonly reportHref: string;
  readonly shown: Shown;
  readonly scope: string;
  readonly period: string;
  readonly quote: Excerpt;
  readonly primary: boolean;
  /** The counts behind a rate; each links to its place. */
  readonly counts: RowCounts | null;
}

export const labelOf = (id: string, locale: Locale): ReportLabel => {
  const row = must(reportById().get(id), `report ${id}`);
  return reportLabel(row, row.source.part, locale.t);
};

export function valueRow(row: ObservationRow, locale: Locale): ValueRow {
  return {
    id: row.id,
    label: labelOf(row.report, locale),
    href: locale.reportHref(row.report, row.mention),
    reportHref: locale.reportHref(row.report),
    shown: show(row, locale.t),
    scope: locale.t.scope[row.scope],
    period: periodText(row.period, locale.t),
    quote: excerpt(row.quote, row.sentence, row),
    primary: row.primary,
    counts: countsOf(row, locale),
  };
}

function countsOf({ report, counts }: ObservationRow, locale: Locale): RowCounts | null {
  if (counts === null) return null;
  const at = (value: number, mention: string | undefined) => ({
    text: formatNumber(value),
    href: locale.reportHref(report, mention),
  });
  return {
    n: at(counts.n, counts.parts[0]),
    of: at(counts.of, counts.parts.at(-1)),
    low: counts.low,
    high: counts.high,
  };
}

/** Order of reports on every page, which the published facets follow as well. */
export const orderedReports = once((): readonly string[] =>
  reports()
    .toSorted(compareReports)
    .map(({ id }) => id),
);

const places = once(() => new Map(orderedReports().map((id, i) => [id, i])));

/** Compares two report ids by that order. */
export const byPlace = (a: string, b: string): number => (places().get(a) ?? 0) - (places().get(b) ?? 0);
