/** Sentences run together without a stop, where only that explains the words: a quantity, then adverb and verb. */
import type { Span } from '../../schema/span.ts';

const QUANTITY = '(?:\\d%|\\d(?:余|多)?(?:万)?(?:余)?(?:场次|人次|件次|批次))';
const ADVERB = '(?:全年|年内|深入|大力|持续|扎实|积极|严格|着力)';
const VERB = '(?:依法|开展|推进|加强|落实|组织|完善|深化|推动|提升|强化|履行)';
const GLUED = new RegExp(`${QUANTITY}(?=${ADVERB}${VERB})`, 'g');

export function gluedSentences(folded: string): Span[] {
  return [...folded.matchAll(GLUED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
