/** Sentences that a report holds twice, word for word: left over from copying. */
import type { Span } from '../../schema/span.ts';

export interface Duplicate {
  readonly first: Span;
  readonly again: Span;
}

/** Shorter sentences may recur by their nature (取得了较好工作成效。). */
const MIN_LENGTH = 24;

/** Characters of a sentence that are looked at first, spread over it; nearly all sentences differ in one of them. */
const SAMPLES = 6;

/** A number that is the same for the same words, and mostly another for others. */
function sampleOf(text: string, { start, end }: Span): number {
  const step = Math.floor((end - start) / SAMPLES);
  let sample = end - start;
  for (let i = 0; i < SAMPLES; i += 1) sample = (Math.imul(sample, 31) + text.charCodeAt(start + i * step)) | 0;
  return sample;
}

export function duplicateSentences(folded: string, sentences: readonly Span[]): Duplicate[] {
  const sampled = new Map<number, Span>();
  // Only sentences that share their sample with another are compared by their words.
  const seen = new Map<string, Span>();
  const duplicates: Duplicate[] = [];
  const wordsOf = ({ start, end }: Span): string => folded.slice(start, end);
  for (const sentence of sentences) {
    if (sentence.end - sentence.start < MIN_LENGTH) continue;
    const sample = sampleOf(folded, sentence);
    const alike = sampled.get(sample);
    if (alike === undefined) {
      sampled.set(sample, sentence);
      continue;
    }
    const words = wordsOf(sentence);
    const first = wordsOf(alike) === words ? alike : seen.get(words);
    if (first) duplicates.push({ first, again: sentence });
    else seen.set(words, sentence);
  }
  return duplicates;
}
