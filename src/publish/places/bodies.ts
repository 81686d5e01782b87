/** The reports of one place by the body that gives them: its government, and each of its departments. */
import type { Report } from '../../schema/report.ts';
import type { PublishedReport } from '../input.ts';
import { compareNumber, compareText } from '../order.ts';

/** null: the government's own. A department is told by its name; under another name it is another body. */
export function departmentOf({ place, issuers, title, id }: Report): string | null {
  if (place.level !== 'department') return null;
  return issuers.join('、') || title || id;
}

export interface Body {
  readonly department: string | null;
  /** Ordered by year, then id; those without a year last. */
  readonly reports: readonly PublishedReport[];
}

/** The government first, then departments by name. */
export function bodiesOf(reports: readonly PublishedReport[]): Body[] {
  return [...Map.groupBy(reports, ({ report }) => departmentOf(report))]
    .map(([department, own]) => ({ department, reports: own.toSorted(byYear) }))
    .sort((a, b) => compareText(a.department ?? '', b.department ?? ''));
}

export function byYear({ report: a }: PublishedReport, { report: b }: PublishedReport): number {
  return compareNumber(a.year, b.year) || compareText(a.id, b.id);
}
