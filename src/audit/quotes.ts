import type { Finding } from '../schema/check.ts';
import type { AuditContext } from './context.ts';
import type { Draft } from './draft.ts';

/** The places that a finding rests on: for a quantity its sentence, for words the words; the claim first, none twice. */
export function quotesOf({ report }: AuditContext, draft: Draft): Finding['quotes'] {
  const seen = new Set<string>();
  return [draft.claim, ...draft.parts].flatMap((one) => {
    const { start, end } = 'mention' in one ? one.mention.sentence : one;
    const place = `${start}-${end}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return { start, end, raw: report.toRaw({ start, end }), text: report.text.slice(start, end) };
  });
}
