/** The usual holder by law. */
import type { Scope } from '../../../schema/vocabulary.ts';

export function usualHolder(indicator: string, domain: string): Scope {
  return USUAL[indicator] ?? DEFAULTS[domain] ?? 'area';
}

/** Who by law does the work where the words do not say: who drafts, decides, hears reconsiderations, audits. */
const DEFAULTS: Readonly<Record<string, Scope>> = {
  rule: 'government',
  decision: 'government',
  reconsideration: 'government',
  audit: 'government',
};

/** 公职律师 serve in all bodies of the area, advisers are counted there by body, risks are assessed by whoever decides. */
const USUAL: Readonly<Record<string, Scope>> = {
  'decision.public_lawyers': 'area',
  'decision.adviser.units': 'area',
  'decision.risk_assessment.items': 'area',
  // Executive meetings and what they study and hear are the government's by the organic law.
  'lead.study.sessions': 'government',
  'lead.meetings.special': 'government',
  'lead.reports.heard': 'government',
  'lead.issues.studied': 'government',
};
