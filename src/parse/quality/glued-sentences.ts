/** Sentences run together without a stop, where only that explains the words: a quantity, then adverb and verb. */
import type { Span } from '../../schema/span.ts';

/** At the end of what stands before. */
const QUANTITY = /(?:\d%|\d(?:余|多)?(?:万)?(?:余)?(?:场次|人次|件次|批次))$/;
const LONGEST = 6;
const NEXT =
  /(?:全年|年内|深入|大力|持续|扎实|积极|严格|着力)(?:依法|开展|推进|加强|落实|组织|完善|深化|推动|提升|强化|履行)/y;
/** What the quantities end in. */
const ENDS = ['%', '次'];

function endingIn(folded: string, mark: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + 1)) {
    const end = at + 1;
    NEXT.lastIndex = end;
    if (!NEXT.test(folded)) continue;
    const quantity = QUANTITY.exec(folded.slice(Math.max(0, end - LONGEST), end));
    if (quantity) spans.push({ start: end - quantity[0].length, end });
  }
  return spans;
}

export function gluedSentences(folded: string): Span[] {
  return ENDS.flatMap((mark) => endingIn(folded, mark)).sort((a, b) => a.start - b.start);
}
