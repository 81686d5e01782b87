/** Which `not` patterns stand in a quantity's own words. */
import type { Window } from '../frame/window.ts';
import type { CompiledCue, Exclusion } from '../lexicon/cue.ts';
import type { Pattern } from '../lexicon/pattern.ts';
import type { Trie } from '../lexicon/trie.ts';
import { inOrder } from './words.ts';

/** The patterns that stand there: the words are read once, however many cues are asked about afterwards. */
export function exclusionsIn(exclusions: Trie<Exclusion>, text: string, window: Window): Exclusion[] {
  const begun = new Set<Exclusion>();
  exclusions.each(text, window.before.start, window.after.end, (_start, _end, found) => {
    for (const exclusion of found) begun.add(exclusion);
  });
  return [...begun].filter(({ pattern }) => stands(pattern, text, window));
}

function stands({ before, after, free }: Pattern, text: string, window: Window): boolean {
  if (free) return inOrder(before, text, window.before.start, window.after.end);
  return (
    inOrder(before, text, window.before.start, window.before.end) &&
    inOrder(after, text, window.after.start, window.after.end)
  );
}

export function rulesOut(standing: readonly Exclusion[], cue: CompiledCue): boolean {
  return standing.some(({ cues }) => cues.has(cue));
}
