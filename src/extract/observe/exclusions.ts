/** Which `not` patterns stand in a quantity's own words. */
import type { Span } from '../../schema/span.ts';
import type { Window } from '../frame/window.ts';
import type { CompiledCue, Exclusion } from '../lexicon/cue.ts';
import type { Pattern } from '../lexicon/pattern.ts';
import type { Trie } from '../lexicon/trie.ts';
import { inOrder } from './words.ts';

/** The patterns that stand there: the words are read once, however many cues are asked about afterwards. */
export function exclusionsIn(exclusions: Trie<Exclusion>, text: string, window: Window): Exclusion[] {
  const standing = new Set<Exclusion>();
  exclusions.each(text, window.before.start, window.after.end, (start, end, found) => {
    for (const exclusion of found) {
      if (!standing.has(exclusion) && stands(exclusion.pattern, text, window, { start, end })) standing.add(exclusion);
    }
  });
  return [...standing];
}

/** Does the pattern stand here, its first word being found at `first`? Most patterns are one word: its place decides. */
function stands({ before, after, free }: Pattern, text: string, window: Window, first: Span): boolean {
  if (before.length + after.length === 1) {
    return free || (before.length === 1 ? first.end <= window.before.end : first.start >= window.after.start);
  }
  if (free) return inOrder(before, text, window.before.start, window.after.end);
  return (
    inOrder(before, text, window.before.start, window.before.end) &&
    inOrder(after, text, window.after.start, window.after.end)
  );
}

export function rulesOut(standing: readonly Exclusion[], cue: CompiledCue): boolean {
  return standing.some(({ cues }) => cues.has(cue));
}
