/**
 * The rule factory. A rule file holds one object: what it checks, why, on what norm, examples, and `check`,
 * which only finds. Everything that all findings share is stamped on here.
 */
import type { Finding, RuleDoc } from '../schema/check.ts';
import type { AuditContext } from './context.ts';
import { type Draft, place } from './draft.ts';
import type { Example } from './example.ts';
import { quotesOf } from './quotes.ts';
import { reasonsOf } from './reasons.ts';

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
  const { id, zh, en, what, whatEn, why, whyEn, source: norm, sourceEn } = source;
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
  return { ...source, url, find, doc: { id, zh, en, what, whatEn, why, whyEn, source: norm, sourceEn, examples } };
}
