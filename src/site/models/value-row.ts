/** One value as a table row shows it: with its report, its sentence and the link to its highlighted place. */
import type { ObservationRow } from '../../schema/published-rows.ts';
import { must, reportById } from '../data.ts';
import { type Excerpt, excerpt } from '../excerpt.ts';
import { type Shown, show } from '../format.ts';
import { reportHref } from '../href.ts';
import type { Strings } from '../i18n/strings.ts';
import { periodText, type ReportLabel, reportLabel } from '../label.ts';

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
}

export const labelOf = (id: string, t: Strings): ReportLabel => {
  const row = must(reportById().get(id), `report ${id}`);
  return reportLabel(row, row.source.part, t);
};

export function valueRow(row: ObservationRow, t: Strings): ValueRow {
  return {
    id: row.id,
    label: labelOf(row.report, t),
    href: reportHref(row.report, row.mention),
    reportHref: reportHref(row.report),
    shown: show(row, t),
    scope: t.scope[row.scope],
    period: periodText(row.period, t),
    quote: excerpt(row.quote, row.sentence, row),
    primary: row.primary,
  };
}

/**
 * Order of reports on every page: named places before anonymised ones, by place code, then year, then id.
 * It ranks nothing.
 */
export function byPlace(a: string, b: string): number {
  const [x, y] = [must(reportById().get(a), `report ${a}`), must(reportById().get(b), `report ${b}`)];
  // Anonymised, then uncoded places after the coded ones: '~' sorts behind every digit.
  const key = (row: typeof x) =>
    `${row.place.anonymised ? '~~' : (row.place.code ?? '~')} ${row.year ?? '~'} ${row.id}`;
  const [left, right] = [key(x), key(y)];
  return left < right ? -1 : left > right ? 1 : 0;
}
