/** Which `not` patterns stand in a quantity's own words. */
import type { Window } from '../frame/window.ts';
import type { CueWords } from '../lexicon/cue-words.ts';
import { ANYWHERE, BEFORE_QUANTITY, BEHIND_QUANTITY } from '../lexicon/exclusion.ts';
import type { Pattern } from '../lexicon/pattern.ts';
import { inOrder } from './words.ts';

/** Numbers of the exclusions that stand there; the words are read once, however many cues are asked about afterwards. */
export function exclusionsIn({ lexicon, exclusions: hits }: CueWords, text: string, window: Window): number[] {
  const { patterns, ways } = lexicon.exclusions;
  const { before, after } = window;
  const standing: number[] = [];
  for (let index = hits.from(before.start); index < hits.length; index += 1) {
    const start = hits.starts[index] ?? 0;
    const end = hits.ends[index] ?? 0;
    const exclusion = hits.values[index] ?? 0;
    if (start >= after.end) break;
    if (end > after.end || standing.includes(exclusion)) continue;
    const way = ways[exclusion];
    const stands =
      way === ANYWHERE ||
      (way === BEFORE_QUANTITY
        ? end <= before.end
        : way === BEHIND_QUANTITY
          ? start >= after.start
          : standsInOrder(patterns[exclusion], text, window));
    if (stands) standing.push(exclusion);
  }
  return standing;
}

function standsInOrder(pattern: Pattern | undefined, text: string, { before, after }: Window): boolean {
  if (pattern === undefined) return false;
  if (pattern.free) return inOrder(pattern.before, text, before.start, after.end);
  return (
    inOrder(pattern.before, text, before.start, before.end) && inOrder(pattern.after, text, after.start, after.end)
  );
}
