import type { SystemCoverage } from '../../schema/check.ts';
import { System } from '../../schema/vocabulary.ts';
import type { AuditContext } from '../context.ts';

/** Sections and observations of every system, also of those without any: a gap is to be shown, not hidden. */
export function systemsOf({ report, extraction, indicators }: AuditContext): SystemCoverage[] {
  const coverage = System.options.map((system): SystemCoverage => ({ system, sections: [], observations: 0 }));
  const of = new Map(coverage.map((covered) => [covered.system, covered]));
  for (const { id, system } of report.sections) if (system !== null) of.get(system)?.sections.push(id);
  for (const { indicator } of extraction.observations) {
    const known = indicators.get(indicator);
    const covered = known && of.get(known.system);
    if (covered !== undefined) covered.observations += 1;
  }
  return coverage;
}
