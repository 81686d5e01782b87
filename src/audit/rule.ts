/**
 * The rule factory. A rule file holds one object: what it checks, why, on what norm, examples, and `check`,
 * which only finds. Everything that all findings share is stamped on here.
 */
import type { Finding, RuleDoc } from '../schema/check.ts';
import type { System } from '../schema/vocabulary.ts';
import type { AuditContext } from './context.ts';
import { type Draft, place } from './draft.ts';
import type { Example } from './example.ts';
import { quotesOf } from './quotes.ts';
import { reasonsOf } from './reasons.ts';

/** What a rule of one report and a rule of several have in common: its documentation. */
export type RuleText = Omit<RuleDoc, 'examples'>;

export interface RuleSource extends RuleText {
  readonly examples: readonly Example[];
  readonly check: (context: AuditContext) => Iterable<Draft>;
}

export interface Rule extends RuleSource {
  readonly url: string;
  readonly find: (context: AuditContext) => Finding[];
}

/** Makes a rule of its source. Findings come in text order; ids stay the same while the text does. */
export function rule(source: RuleSource): Rule {
  const find = (context: AuditContext): Finding[] => stamp(source.id, context, source.check(context));
  return { ...source, url: urlOf(source.id), find };
}

export const urlOf = (id: string): string => `/audit/rules/${id}/`;

/** What a rule found in one report, with ids, reasons and quotes. */
export function stamp(rule: string, context: AuditContext, found: Iterable<Draft>): Finding[] {
  const drafts = [...found];
  // Most rules find nothing in most reports.
  if (drafts.length === 0) return [];
  drafts.sort((a, b) => place(a) - place(b));
  const used = new Map<string, number>();
  return drafts.map((draft, i) => {
    const claim = 'mention' in draft.claim ? draft.claim.mention.id : null;
    const name = `${context.report.id}.${rule}.${claim ?? i + 1}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return {
      id: times === 1 ? name : `${name}-${times}`,
      rule,
      verdict: draft.verdict,
      system: systemOf(context, draft),
      ...reasonsOf(draft),
      expected: draft.expected,
      actual: draft.actual,
      claim,
      parts: draft.parts.flatMap((part) => ('mention' in part ? part.mention.id : [])),
      basis: draft.basis ?? null,
      others: draft.parts.flatMap((part) =>
        'quantity' in part ? { report: part.context.report.id, mention: part.quantity.mention.id } : [],
      ),
      quotes: quotesOf(context, draft),
      url: urlOf(rule),
    };
  });
}

/** The claim's indicator says it best; a claim without one belongs where it stands. */
function systemOf({ indicators, report }: AuditContext, { claim }: Draft): System | null {
  const ids = 'mention' in claim ? claim.ids : [];
  const known = ids.flatMap((id) => indicators.get(id)?.system ?? [])[0];
  if (known !== undefined) return known;
  const start = 'mention' in claim ? claim.mention.start : claim.start;
  // Inner sections come after outer ones.
  return report.sections.findLast((section) => section.start <= start && start < section.end)?.system ?? null;
}
