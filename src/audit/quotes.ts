import type { Finding } from '../schema/check.ts';
import type { AuditContext } from './context.ts';
import type { Draft } from './rule.ts';

/** The places that a finding rests on: for a quantity its sentence, for words the words; the claim first, none twice. */
export function quotesOf({ report }: AuditContext, draft: Draft): Finding['quotes'] {
  const seen = new Set<number>();
  return [draft.claim, ...draft.parts].flatMap((place) => {
    const { start, end } = 'mention' in place ? place.mention.sentence : place;
    if (seen.has(start)) return [];
    seen.add(start);
    return { start, end, raw: report.toRaw({ start, end }), text: report.text.slice(start, end) };
  });
}
