/** Sentences that a report holds twice, word for word: left over from copying. */
import type { Span } from '../../schema/span.ts';

export interface Duplicate {
  readonly first: Span;
  readonly again: Span;
}

/** Shorter sentences may recur by their nature (取得了较好工作成效。). */
const MIN_LENGTH = 24;

export function duplicateSentences(folded: string, sentences: readonly Span[]): Duplicate[] {
  const seen = new Map<string, Span>();
  const duplicates: Duplicate[] = [];
  for (const sentence of sentences) {
    if (sentence.end - sentence.start < MIN_LENGTH) continue;
    const words = folded.slice(sentence.start, sentence.end);
    const first = seen.get(words);
    if (first) duplicates.push({ first, again: sentence });
    else seen.set(words, sentence);
  }
  return duplicates;
}
