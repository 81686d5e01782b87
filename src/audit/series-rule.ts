/** Rules that hold a report against earlier ones of the same place. Otherwise they are like all rules, see rule.ts. */
import type { Finding } from '../schema/check.ts';
import type { AuditContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Example } from './example.ts';
import { type RuleText, stamp, urlOf } from './rule.ts';

/** Year -> the one report of the place on it. */
export type EarlierReports = ReadonlyMap<number, AuditContext>;

export interface SeriesRuleSource extends RuleText {
  readonly examples: readonly Example[];
  /** Findings on the later report. */
  readonly compare: (later: AuditContext, earlier: EarlierReports) => Iterable<Draft>;
}

export interface SeriesRule extends SeriesRuleSource {
  readonly url: string;
  readonly find: (later: AuditContext, earlier: EarlierReports) => Finding[];
}

export function seriesRule(source: SeriesRuleSource): SeriesRule {
  const find = (later: AuditContext, earlier: EarlierReports): Finding[] =>
    stamp(source.id, later, source.compare(later, earlier));
  return { ...source, url: urlOf(source.id), find };
}
