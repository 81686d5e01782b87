/** What extraction and audit hand on. */
import type { Finding, MandateItem, SystemCoverage } from './check.ts';
import type { ExplainedSpan, Mention } from './mention.ts';
import type { Observation } from './observation.ts';
import type { Reference } from './report.ts';

export interface Extraction {
  readonly mentions: readonly Mention[];
  readonly explained: readonly ExplainedSpan[];
  readonly observations: readonly Observation[];
  readonly references: readonly Reference[];
}

export interface Audit {
  readonly checks: readonly Finding[];
  readonly mandate: readonly MandateItem[];
  readonly systems: readonly SystemCoverage[];
}
