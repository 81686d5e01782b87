/** Round brackets of a sentence. */
import type { Span } from '../../schema/span.ts';
import { comparedSpans } from './compared.ts';

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

/** Stretches that open no topic for the clauses after them: brackets and comparisons. Start and end in turn, by their start. */
export function asides(text: string, sentence: Span): number[] {
  const compared = comparedSpans(text, sentence);
  const brackets = clauseBrackets(text, sentence);
  if (compared.length === 0) return brackets;
  const pairs: [number, number][] = [];
  for (const list of [brackets, compared])
    for (let index = 0; index < list.length; index += 2) pairs.push([list[index] ?? 0, list[index + 1] ?? 0]);
  return pairs.sort((a, b) => a[0] - b[0]).flat();
}
