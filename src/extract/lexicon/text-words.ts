/**
 * Words of the vocabulary that stand in a stretch of a text, found in one pass for all that asks about them later.
 * A character of no word has the code 0, which no step of the double array leads by.
 */
import type { Span } from '../../schema/span.ts';
import { mayBegin } from './beginnings.ts';
import { ROOT } from './double-array.ts';
import type { Hits } from './hits.ts';
import type { TermTable } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';

/** Words of patterns, at every place, by their numbers. They replace what stands in `found`. */
export function readCues(
  text: string,
  { start: from, end: to }: Span,
  { array, beginnings }: WordSet,
  found: Hits,
): void {
  const { codes, cells, words } = array;
  found.clear();
  let second = text.charCodeAt(from);
  for (let start = from; start < to; start += 1) {
    const first = second;
    second = start + 1 < to ? text.charCodeAt(start + 1) : 0;
    if (!mayBegin(beginnings, first, second)) continue;
    let node = ROOT;
    for (let index = start; index < to; index += 1) {
      const next = (cells[2 * node] ?? 0) + (codes[text.charCodeAt(index)] ?? 0);
      if (cells[2 * next + 1] !== node) break;
      node = next;
      const word = words[node] ?? 0;
      if (word !== 0) found.add(start, index + 1, word - 1);
    }
  }
}

/**
 * Adds to `found` the terms of topics, by the numbers of the topics: of several at one place the longest, and none that lies within a
 * term before. Overlapping terms are both found: in 行政执法人员资格考试 the people and the examination.
 */
export function readTerms(
  text: string,
  { start: from, end: to }: Span,
  { words: set, topics }: TermTable,
  found: Hits,
): void {
  const { beginnings } = set;
  const { codes, cells, words } = set.array;
  let covered = 0;
  let second = text.charCodeAt(from);
  for (let start = from; start < to; start += 1) {
    const first = second;
    second = start + 1 < to ? text.charCodeAt(start + 1) : 0;
    if (!mayBegin(beginnings, first, second)) continue;
    let node = ROOT;
    let end = 0;
    let longest = 0;
    for (let index = start; index < to; index += 1) {
      const next = (cells[2 * node] ?? 0) + (codes[text.charCodeAt(index)] ?? 0);
      if (cells[2 * next + 1] !== node) break;
      node = next;
      const word = words[node] ?? 0;
      if (word === 0) continue;
      end = index + 1;
      longest = word - 1;
    }
    if (end <= covered) continue;
    for (let at = topics.starts[longest] ?? 0; at < (topics.starts[longest + 1] ?? 0); at += 1) {
      found.add(start, end, topics.numbers[at] ?? 0);
    }
    covered = end;
  }
}
