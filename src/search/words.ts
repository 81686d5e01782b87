import { fold, type Simplify } from './fold.ts';

/** Longer words are cut: no sentence is searched for by more. */
const LONGEST_WORD = 120;
const MOST_WORDS = 8;

/**
 * What is searched for: the folded words of a query, all of which have to be found. A space separates words; what
 * stands in straight quotes is one word. A word found inside another one adds nothing and is left out.
 */
export function words(query: string, simplify: Simplify): readonly string[] {
  const written = [...query.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  const folded = [...new Set(written.map((word) => fold(word, simplify).text.slice(0, LONGEST_WORD)))].filter(Boolean);
  return folded.filter((word) => !folded.some((other) => other !== word && other.includes(word))).slice(0, MOST_WORDS);
}
