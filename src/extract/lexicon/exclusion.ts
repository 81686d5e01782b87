/** `not` patterns, each once for all the cues that it rules out: most are shared by many cues. */

import { type WordLists, wordLists } from '../words/word-lists.ts';
import type { CompiledCue } from './cue.ts';

/** How it is seen that a pattern stands in a quantity's own words, once its first word is found there. */
export const ANYWHERE = 0;
export const BEFORE_QUANTITY = 1;
export const BEHIND_QUANTITY = 2;
/** More words than one must stand in order. */
export const IN_ORDER = 3;

export interface Exclusion {
  /** Items by number. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly free: boolean;
  readonly firstWords: readonly number[];
  readonly cues: ReadonlySet<CompiledCue>;
}

export class ExclusionTable {
  readonly exclusions: readonly Exclusion[];
  /** For each word the exclusions that begin with it. */
  readonly byWord: WordLists;
  /** For each exclusion how it is seen to stand. */
  readonly ways: Uint8Array;
  /** For each exclusion a row of bits, one a cue. */
  readonly #rows: Int32Array;
  readonly #width: number;

  constructor(exclusions: readonly Exclusion[], cueCount: number, wordCount: number) {
    this.exclusions = exclusions;
    this.ways = Uint8Array.from(exclusions, wayOf);
    this.#width = (cueCount + 31) >> 5;
    this.#rows = new Int32Array(exclusions.length * this.#width);
    const byWord = Array.from({ length: wordCount }, (): number[] => []);
    exclusions.forEach(({ firstWords, cues }, number) => {
      for (const word of firstWords) byWord[word]?.push(number);
      for (const cue of cues) {
        const at = number * this.#width + (cue.number >> 5);
        this.#rows[at] = (this.#rows[at] ?? 0) | (1 << (cue.number & 31));
      }
    });
    this.byWord = wordLists(byWord);
  }

  rulesOut(exclusion: number, cue: number): boolean {
    return (((this.#rows[exclusion * this.#width + (cue >> 5)] ?? 0) >> (cue & 31)) & 1) === 1;
  }
}

/** Most patterns are one word: its place decides. */
function wayOf({ before, after, free }: Exclusion): number {
  if (before.length + after.length > 1) return IN_ORDER;
  if (free) return ANYWHERE;
  return before.length === 1 ? BEFORE_QUANTITY : BEHIND_QUANTITY;
}
