/**
 * The words of cues and `not` patterns that stand in a sentence, and the search for patterns among them.
 * A sentence is read once for all of its quantities, and only if one of them may state an indicator: most of a report
 * states none, so most of it is never read for them.
 */
import type { Span } from '../../schema/span.ts';
import type { Lexicon } from './compile.ts';
import { Hits } from './hits.ts';
import { readCues } from './text-words.ts';

/** Words of patterns in a long sentence; more are no mistake. */
const EXPECTED = 256;

/** No occurrence. */
export const NONE = -1;

export class CueWords {
  readonly lexicon: Lexicon;
  readonly #text: string;
  readonly #hits = new Hits(EXPECTED);
  #sentence: Span = { start: 0, end: 0 };
  #isRead = true;
  #isLinked = true;
  /** For each word its last occurrence in the sentence, and for each occurrence the one before of the same word. */
  readonly #last: Int32Array;
  #previous = new Int32Array(EXPECTED);

  constructor(lexicon: Lexicon, text: string) {
    this.lexicon = lexicon;
    this.#text = text;
    this.#last = new Int32Array(lexicon.words.size).fill(NONE);
  }

  /** Patterns are looked for in this sentence from now on. */
  enter(sentence: Span): void {
    if (this.#isLinked) this.#unlink();
    this.#sentence = sentence;
    this.#isRead = false;
    this.#isLinked = false;
  }

  /** Occurrences in the sentence: numbers of words, with their places in the text. */
  get hits(): Hits {
    if (!this.#isRead) {
      readCues(this.#text, this.#sentence, this.lexicon.words, this.#hits);
      this.#isRead = true;
    }
    return this.#hits;
  }

  /** The occurrence of `item` that ends last in text [from, to); the longer one where two end together. */
  lastOf(item: number, from: number, to: number): number {
    const { starts: lists, numbers } = this.lexicon.items;
    if (!this.#isLinked) this.#link();
    const { starts, ends } = this.#hits;
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
    if (!this.#isLinked) this.#link();
    const { starts, ends } = this.#hits;
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
      from = this.#hits.ends[hit] ?? end;
    }
    return true;
  }

  /** The last occurrence of a word that ends at `to` or before. */
  #lastBefore(word: number, to: number): number {
    const { ends } = this.#hits;
    let hit = this.#last[word] ?? NONE;
    while (hit !== NONE && (ends[hit] ?? 0) > to) hit = this.#previous[hit] ?? NONE;
    return hit;
  }

  #link(): void {
    const { length, values } = this.hits;
    if (this.#previous.length < length) this.#previous = new Int32Array(values.length);
    for (let hit = 0; hit < length; hit += 1) {
      const word = values[hit] ?? 0;
      this.#previous[hit] = this.#last[word] ?? NONE;
      this.#last[word] = hit;
    }
    this.#isLinked = true;
  }

  #unlink(): void {
    const { length, values } = this.#hits;
    for (let hit = 0; hit < length; hit += 1) this.#last[values[hit] ?? 0] = NONE;
  }
}
