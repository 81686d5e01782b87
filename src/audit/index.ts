/** The checks of one report: what its own numbers say of each other, which required contents it has, what it covers. */
import type { Finding } from '../schema/check.ts';
import type { Audit, Extraction } from '../schema/extraction.ts';
import type { Codebook } from '../schema/indicator.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import { type AuditOptions, contextOf } from './context.ts';
import { mandateOf } from './mandate/mandate.ts';
import { rules } from './presets.ts';
import { systemsOf } from './systems/systems.ts';

export type { AuditOptions } from './context.ts';
export { ruleDocs } from './docs.ts';
export { rules, seriesRules } from './presets.ts';
export type { Rule } from './rule.ts';
export { auditSeries, type SeriesMember, seriesOf } from './series.ts';

/** Runs all rules. Findings are ordered by the place of their claim, then by the order of the rules. */
export function audit(
  report: ParsedReport,
  extraction: Extraction,
  codebook: Codebook,
  options: AuditOptions = {},
): Audit {
  const context = contextOf(report, extraction, codebook, options);
  const places = new Map(extraction.mentions.map(({ id, start }) => [id, start]));
  const start = ({ claim, quotes }: Finding) => places.get(claim ?? '') ?? quotes[0]?.start ?? 0;
  return {
    checks: rules.flatMap((rule) => rule.find(context)).sort((a, b) => start(a) - start(b)),
    mandate: mandateOf(report),
    systems: systemsOf(context),
  };
}

/** Mention of a rate -> the denominator that bears it out, for Observation.basis. Rates without one are not in it. */
export function bases(findings: readonly Finding[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { claim, basis } of findings) if (claim !== null && basis !== null) found.set(claim, basis);
  return found;
}
