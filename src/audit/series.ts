/** The checks that need reports of several years side by side: one place, ordered by year. */
import type { Finding } from '../schema/check.ts';
import type { Extraction } from '../schema/extraction.ts';
import type { Codebook } from '../schema/indicator.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { ReportMeta } from '../schema/report.ts';
import { type AuditContext, type AuditOptions, contextOf } from './context.ts';
import { seriesRules } from './presets.ts';

export interface SeriesMember {
  readonly report: ParsedReport;
  readonly extraction: Extraction;
}

/**
 * Whose reports may be compared over the years: the place's code and level, for a department its name as well.
 * null: anonymised, unknown or undated reports are on no time line.
 */
export function seriesOf({ place, year, issuers }: ReportMeta): string | null {
  if (place.code === null || place.anonymised || year === null) return null;
  if (place.level !== 'department') return `${place.code} ${place.level}`;
  return issuers.length === 0 ? null : `${place.code} ${issuers.join(' ')}`;
}

/**
 * Report id -> findings on it, in the order of the rules. A year that two reports claim is left out, since nothing says
 * which of them is meant; so are machine translations, whose words cannot be trusted.
 */
export function auditSeries(
  members: readonly SeriesMember[],
  codebook: Codebook,
  options: AuditOptions = {},
): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  const earlier = new Map<number, AuditContext>();
  for (const [year, { report, extraction }] of oneAYear(members)) {
    const context = contextOf(report, extraction, codebook, options);
    const findings = earlier.size === 0 ? [] : seriesRules.flatMap((rule) => rule.find(context, earlier));
    if (findings.length > 0) found.set(report.id, findings);
    earlier.set(year, context);
  }
  return found;
}

function oneAYear(members: readonly SeriesMember[]): [number, SeriesMember][] {
  const years = Map.groupBy(
    members.filter(({ report }) => !report.flags.includes('machine-translated')),
    ({ report }) => report.meta.year,
  );
  return [...years]
    .flatMap(([year, [only, other]]): [number, SeriesMember][] =>
      year === null || only === undefined || other !== undefined ? [] : [[year, only]],
    )
    .sort(([a], [b]) => a - b);
}
