/** Words of the vocabulary that stand in a stretch of a text, found in one pass for all that asks about them later. */
import type { Span } from '../../schema/span.ts';
import type { Hits } from './hits.ts';
import type { TermTable } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';

/** Words of patterns, at every place, by their numbers. They replace what stands in `found`. */
export function readCues(text: string, { start: from, end: to }: Span, set: WordSet, found: Hits): void {
  found.clear();
  for (let start = from; start < to; start += 1) {
    const count = set.wordsAt(text, start, to);
    for (let at = 0; at < count; at += 1) found.add(start, set.ends[at] ?? 0, set.numbers[at] ?? 0);
  }
}

/**
 * Adds to `found` the terms of topics, by the numbers of the topics: of several at one place the longest, and none that
 * lies within a term before. Overlapping terms are both found: in 行政执法人员资格考试 the people and the examination.
 */
export function readTerms(
  text: string,
  { start: from, end: to }: Span,
  { words, topics }: TermTable,
  found: Hits,
): void {
  let covered = 0;
  for (let start = from; start < to; start += 1) {
    const longest = words.wordsAt(text, start, to) - 1;
    const end = words.ends[longest] ?? 0;
    if (longest < 0 || end <= covered) continue;
    const term = words.numbers[longest] ?? 0;
    for (let at = topics.starts[term] ?? 0; at < (topics.starts[term + 1] ?? 0); at += 1) {
      found.add(start, end, topics.numbers[at] ?? 0);
    }
    covered = end;
  }
}
