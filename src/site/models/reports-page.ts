/** The list of reports. */

import type { ReportRow } from '../../schema/published-rows.ts';
import { must, once, reportById } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { type ReportLabel, reportLabel } from '../label.ts';
import { type Page, paginate } from '../paginate.ts';
import { orderedReports } from './value-row.ts';

export interface ReportLine {
  readonly row: ReportRow;
  readonly label: ReportLabel;
  readonly title: string;
  readonly href: string;
  readonly path: string;
  readonly placeHref: string | null;
  readonly compared: number;
  readonly differ: number;
}

/** Few enough that the filters can fetch a page for the sake of one row. */
export const ROWS_A_PAGE = 30;

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
  };
}

const pages = once(() =>
  paginate(
    orderedReports().map((id) => must(reportById().get(id), `report ${id}`)),
    ROWS_A_PAGE,
  ),
);

export const reportsPages = (): number => pages().length;

export function reportsPage(number: number, locale: Locale): Page<ReportLine> {
  const page = must(pages()[number - 1], `page ${number} of the reports`);
  return { ...page, rows: page.rows.map((row) => line(row, locale)) };
}
