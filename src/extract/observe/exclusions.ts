/** Which `not` patterns stand in a quantity's own words. */
import type { Window } from '../frame/window.ts';
import type { CueWords } from '../lexicon/cue-words.ts';
import { ANYWHERE, BEFORE_QUANTITY, BEHIND_QUANTITY } from '../lexicon/exclusion.ts';

/** Numbers of the exclusions that stand there; the words are read once, however many cues are asked about afterwards. */
export function exclusionsIn(text: string, words: CueWords, { before, after }: Window): number[] {
  const { hits, lexicon } = words;
  const { ways, byWord } = lexicon.exclusions;
  const standing: number[] = [];
  const cites = text.slice(before.start, after.end).includes('《');
  for (let index = hits.from(before.start); index < hits.length; index += 1) {
    const start = hits.starts[index] ?? 0;
    const end = hits.ends[index] ?? 0;
    if (start >= after.end) break;
    if (end > after.end || (cites && isInTitle(text, start))) continue;
    const word = hits.values[index] ?? 0;
    for (let at = byWord.starts[word] ?? 0; at < (byWord.starts[word + 1] ?? 0); at += 1) {
      const exclusion = byWord.numbers[at] ?? 0;
      const way = ways[exclusion];
      const stands =
        way === ANYWHERE ||
        (way === BEFORE_QUANTITY
          ? end <= before.end
          : way === BEHIND_QUANTITY
            ? start >= after.start
            : standsInOrder(words, exclusion, before.start, before.end, after.start, after.end));
      if (stands && !standing.includes(exclusion)) standing.push(exclusion);
    }
  }
  return standing;
}

/** 《安全生产法》专题讲座: what an act is called does not say what was done. */
function isInTitle(text: string, place: number): boolean {
  const open = text.lastIndexOf('《', place);
  return open >= 0 && text.lastIndexOf('》', place) < open;
}

function standsInOrder(
  words: CueWords,
  number: number,
  start: number,
  beforeEnd: number,
  afterStart: number,
  end: number,
): boolean {
  const exclusion = words.lexicon.exclusions.exclusions[number];
  if (exclusion === undefined) return false;
  if (exclusion.free) return words.inOrder(exclusion.before, start, end);
  return words.inOrder(exclusion.before, start, beforeEnd) && words.inOrder(exclusion.after, afterStart, end);
}
