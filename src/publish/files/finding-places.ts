/** Findings by place. Those on a district are findings of its city and its province as well. */
import type { FindingRow } from '../../schema/published-rows.ts';
import type { Report } from '../../schema/report.ts';
import type { PublishedReport } from '../input.ts';
import { compareText } from '../order.ts';

export interface PlaceFindings {
  readonly code: string;
  readonly name: string;
  /** Steps below the province. */
  readonly depth: number;
  /** On the place and on what lies within it, in the order in which they came. */
  readonly rows: readonly FindingRow[];
}

/** Ordered by code. A report without a code counts for what it lies in; one that hides its place for nothing. */
export function findingPlaces(reports: readonly PublishedReport[], rows: readonly FindingRow[]): PlaceFindings[] {
  const steps = new Map(reports.map(({ report }) => [report.id, stepsOf(report)]));
  const found = new Map<string, { code: string; name: string; depth: number; rows: FindingRow[] }>();
  for (const row of rows) {
    for (const [depth, { code, name }] of (steps.get(row.report) ?? []).entries()) {
      const place = found.get(code) ?? { code, name, depth, rows: [] };
      place.rows.push(row);
      found.set(code, place);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.code, b.code));
}

function stepsOf({ place: { code, name, path, anonymised } }: Report): Report['place']['path'] {
  if (anonymised) return [];
  return code === null ? path : [...path, { code, name: name ?? code }];
}
