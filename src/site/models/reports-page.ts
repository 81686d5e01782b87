/** The list of reports, each row with what the filters need. */

import type { ReportRow } from '../../schema/published-rows.ts';
import { must, once, reports } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { type ReportLabel, reportLabel } from '../label.ts';
import { type Page, paginate } from '../paginate.ts';
import { byPlace } from './value-row.ts';

export interface ReportLine {
  readonly row: ReportRow;
  readonly label: ReportLabel;
  readonly title: string;
  readonly href: string;
  readonly path: string;
  readonly placeHref: string | null;
  readonly compared: number;
  readonly differ: number;
  /** What the text filter looks through. */
  readonly words: string;
}

export const ROWS_A_PAGE = 100;

function line(row: ReportRow, locale: Locale): ReportLine {
  const label = reportLabel(row, row.source.part, locale.t);
  const path = row.place.path.map((step) => step.name).join(' ');
  const title = row.title ?? locale.t.label.untitled(label.place);
  const { consistent, rounding, inconsistent, suspicious } = row.findings;
  return {
    row,
    label,
    title,
    href: locale.reportHref(row.id),
    path,
    placeHref: row.place.code === null ? null : locale.placeHref(row.place.code),
    compared: consistent + rounding + inconsistent + suspicious,
    differ: inconsistent,
    words: [path, label.short, title, ...row.issuers, row.id].join(' '),
  };
}

const pages = once(() =>
  paginate(
    reports().toSorted((a, b) => byPlace(a.id, b.id)),
    ROWS_A_PAGE,
  ),
);

export const reportsPages = (): number => pages().length;

export function reportsPage(number: number, locale: Locale): Page<ReportLine> {
  const page = must(pages()[number - 1], `page ${number} of the reports`);
  return { ...page, rows: page.rows.map((row) => line(row, locale)) };
}

/** Values of a facet that occur, in order. */
export const facet = <T>(values: readonly T[]): T[] => [...new Set(values)];
