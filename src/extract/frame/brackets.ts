/** Round brackets of a sentence. */
import type { Span } from '../../schema/span.ts';

const OPEN = '（'.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);

/** Pairs of brackets in a sentence, start and end in turn. An open one that is not closed ends the search. */
export function clauseBrackets(text: string, { start, end }: Span): number[] {
  const pairs: number[] = [];
  for (let open = start; open < end; open += 1) {
    if (text.charCodeAt(open) !== OPEN) continue;
    let close = open + 1;
    while (close < end && text.charCodeAt(close) !== CLOSE) close += 1;
    if (close >= end) break;
    pairs.push(open, close + 1);
    open = close;
  }
  return pairs;
}
