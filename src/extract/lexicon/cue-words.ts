/**
 * The words of cues and `not` patterns that stand in a sentence, and the search for patterns among them.
 * A sentence is prepared once for all of its quantities, and only if one of them may state an indicator.
 */
import type { Span } from '../../schema/span.ts';
import type { Lexicon } from './compile.ts';
import type { Hits } from './hits.ts';

/** No occurrence. */
export const NONE = -1;

export class CueWords {
  readonly lexicon: Lexicon;
  /** Occurrences in the whole text: numbers of words, with their places. */
  readonly hits: Hits;
  #sentence: Span = { start: 0, end: 0 };
  #isLinked = true;
  /** Occurrences in the sentence whose words are linked: [first, last). */
  #first = 0;
  #end = 0;
  /** For each word its last occurrence in the sentence, and for each occurrence the one before of the same word. */
  readonly #last: Int32Array;
  readonly #previous: Int32Array;

  constructor(lexicon: Lexicon, hits: Hits) {
    this.lexicon = lexicon;
    this.hits = hits;
    this.#last = new Int32Array(lexicon.words.kinds.length).fill(NONE);
    this.#previous = new Int32Array(hits.length);
  }

  /** Patterns are looked for in this sentence from now on. */
  enter(sentence: Span): void {
    this.#sentence = sentence;
    this.#isLinked = false;
  }

  /** The occurrence of `item` that ends last in text [from, to); the longer one where two end together. */
  lastOf(item: number, from: number, to: number): number {
    const { starts: lists, numbers } = this.lexicon.items;
    const { starts, ends } = this.hits;
    let best = NONE;
    for (let index = lists[item] ?? 0; index < (lists[item + 1] ?? 0); index += 1) {
      const hit = this.#lastBefore(numbers[index] ?? 0, to);
      if (hit === NONE || (starts[hit] ?? 0) < from) continue;
      const later = best === NONE ? 1 : (ends[hit] ?? 0) - (ends[best] ?? 0);
      if (later > 0 || (later === 0 && (starts[hit] ?? 0) < (starts[best] ?? 0))) best = hit;
    }
    return best;
  }

  /** The occurrence of `item` that starts first in text [from, to); the longer one where two start together. */
  firstOf(item: number, from: number, to: number): number {
    const { starts: lists, numbers } = this.lexicon.items;
    const { starts, ends } = this.hits;
    let best = NONE;
    for (let index = lists[item] ?? 0; index < (lists[item + 1] ?? 0); index += 1) {
      for (
        let hit = this.#lastBefore(numbers[index] ?? 0, to);
        hit !== NONE && (starts[hit] ?? 0) >= from;
        hit = this.#previous[hit] ?? NONE
      ) {
        const earlier = best === NONE ? 1 : (starts[best] ?? 0) - (starts[hit] ?? 0);
        if (earlier > 0 || (earlier === 0 && (ends[hit] ?? 0) > (ends[best] ?? 0))) best = hit;
      }
    }
    return best;
  }

  /** Do all items stand in text [start, end), one after the other? */
  inOrder(items: readonly number[], start: number, end: number): boolean {
    let from = start;
    for (const item of items) {
      const hit = this.firstOf(item, from, end);
      if (hit === NONE) return false;
      from = this.hits.ends[hit] ?? end;
    }
    return true;
  }

  /** The last occurrence of a word that ends at `to` or before. */
  #lastBefore(word: number, to: number): number {
    if (!this.#isLinked) this.#link();
    const { ends } = this.hits;
    let hit = this.#last[word] ?? NONE;
    while (hit !== NONE && (ends[hit] ?? 0) > to) hit = this.#previous[hit] ?? NONE;
    return hit;
  }

  #link(): void {
    const { hits } = this;
    const { starts, ends, values } = hits;
    const { start, end } = this.#sentence;
    for (let hit = this.#first; hit < this.#end; hit += 1) this.#last[values[hit] ?? 0] = NONE;
    this.#first = hits.from(start);
    let hit = this.#first;
    for (; hit < hits.length && (starts[hit] ?? 0) < end; hit += 1) {
      if ((ends[hit] ?? 0) > end) continue;
      const word = values[hit] ?? 0;
      this.#previous[hit] = this.#last[word] ?? NONE;
      this.#last[word] = hit;
    }
    this.#end = hit;
    this.#isLinked = true;
  }
}
