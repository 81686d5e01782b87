/** The list of reports, each row with what the filters need. */

import type { ReportRow } from '../../schema/published-rows.ts';
import { reports } from '../data.ts';
import { placeHref, reportHref } from '../href.ts';
import type { Strings } from '../i18n/strings.ts';
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

function line(row: ReportRow, t: Strings): ReportLine {
  const label = reportLabel(row, row.source.part, t);
  const path = row.place.path.map((step) => step.name).join(' ');
  const title = row.title ?? t.label.untitled(label.place);
  const { consistent, rounding, inconsistent, suspicious } = row.findings;
  return {
    row,
    label,
    title,
    href: reportHref(row.id),
    path,
    placeHref: row.place.code === null ? null : placeHref(row.place.code),
    compared: consistent + rounding + inconsistent + suspicious,
    differ: inconsistent,
    words: [path, label.short, title, ...row.issuers, row.id].join(' '),
  };
}

export function reportsPages(t: Strings): Page<ReportLine>[] {
  const rows = reports().toSorted((a, b) => byPlace(a.id, b.id));
  return paginate(rows, ROWS_A_PAGE).map((page) => ({ ...page, rows: page.rows.map((row) => line(row, t)) }));
}

/** Values of a facet that occur, in order. */
export const facet = <T>(values: readonly T[]): T[] => [...new Set(values)];
