import type { SystemCoverage } from '../../schema/check.ts';
import { System } from '../../schema/vocabulary.ts';
import type { AuditContext } from '../context.ts';

/** Sections and observations of every system, also of those without any: a gap is to be shown, not hidden. */
export function systemsOf({ report, extraction, indicators }: AuditContext): SystemCoverage[] {
  const sections = Map.groupBy(report.sections, ({ system }) => system);
  const observations = Map.groupBy(extraction.observations, ({ indicator }) => indicators.get(indicator)?.system);
  return System.options.map((system) => ({
    system,
    sections: (sections.get(system) ?? []).map(({ id }) => id),
    observations: observations.get(system)?.length ?? 0,
  }));
}
