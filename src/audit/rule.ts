/**
 * The rule factory. A rule file holds one object: what it checks, why, on what norm, examples, and `check`,
 * which only finds. Everything that all findings share is stamped on here.
 */
import type { Finding, RuleDoc } from '../schema/check.ts';
import type { Verdict } from '../schema/vocabulary.ts';
import type { AuditContext, Quantity } from './context.ts';
import type { Example } from './example.ts';
import { quotesOf } from './quotes.ts';
import { type Note, reasonsOf } from './reasons.ts';

/** What a rule finds, before it is stamped. */
export interface Draft {
  readonly verdict: Verdict;
  /** The quantity that is checked, or the place where the claim is words. */
  readonly claim: Quantity | { readonly start: number; readonly end: number };
  /** What it is checked against: other quantities, or other places. */
  readonly parts: readonly (Quantity | { readonly start: number; readonly end: number })[];
  readonly actual: number | null;
  readonly expected: number | null;
  /** Unit of `actual` and `expected`. */
  readonly unit: string;
  /** The arithmetic that gives `expected`, without the result: (176 − 26) ÷ 176. */
  readonly arithmetic: string | null;
  /** Sentence that replaces or completes the standard reason. */
  readonly note?: Note;
  readonly basis?: string | null;
}

export interface RuleSource extends Omit<RuleDoc, 'examples'> {
  readonly examples: readonly Example[];
  readonly check: (context: AuditContext) => Iterable<Draft>;
}

export interface Rule extends RuleSource {
  readonly url: string;
  readonly find: (context: AuditContext) => Finding[];
  readonly doc: RuleDoc;
}

/** Makes a rule of its source. Findings come in text order; ids stay the same while the text does. */
export function rule(source: RuleSource): Rule {
  const url = `/audit/rules/${source.id}/`;
  const { id, zh, en, what, why, source: norm } = source;
  const examples = source.examples.map(({ title, text, verdicts, reasons }) => ({
    title,
    text,
    verdicts: [...verdicts],
    reasons: [...reasons],
  }));
  const find = (context: AuditContext): Finding[] => {
    const drafts = [...source.check(context)].sort((a, b) => place(a) - place(b));
    const used = new Map<string, number>();
    return drafts.map((draft, i) => {
      const claim = 'mention' in draft.claim ? draft.claim.mention.id : null;
      const name = `${context.report.id}.${id}.${claim ?? i + 1}`;
      const times = (used.get(name) ?? 0) + 1;
      used.set(name, times);
      return {
        id: times === 1 ? name : `${name}-${times}`,
        rule: id,
        verdict: draft.verdict,
        ...reasonsOf(draft),
        expected: draft.expected,
        actual: draft.actual,
        claim,
        parts: draft.parts.flatMap((part) => ('mention' in part ? part.mention.id : [])),
        basis: draft.basis ?? null,
        quotes: quotesOf(context, draft),
        url,
      };
    });
  };
  return { ...source, url, find, doc: { id, zh, en, what, why, source: norm, examples } };
}

/** Where a finding stands in the text. */
export const place = (draft: Draft): number =>
  'mention' in draft.claim ? draft.claim.mention.start : draft.claim.start;
