/** Where the words of a query stand in a text, in its own characters. */
import { fold, type Simplify } from './fold.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Marks in order; those that overlap or touch are one. */
export function marks(text: string, words: readonly string[], simplify: Simplify): readonly Mark[] {
  const folded = fold(text, simplify);
  const found = words.flatMap((word) =>
    occurrences(folded.text, word).map((at) => ({
      start: folded.at[at] ?? 0,
      end: (folded.at[at + word.length - 1] ?? 0) + 1,
    })),
  );
  const joined: Mark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && mark.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}

/** Overlapping ones too: 工工 stands twice in 工工工. */
function occurrences(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}
