/**
 * The words of cues and `not` patterns that stand in a sentence, and the search for patterns among them.
 * A sentence is read once for all of its quantities, and only if one of them may state an indicator: most of a report
 * states none, so most of it is never read for them.
 */
import type { Span } from '../../schema/span.ts';
import { Hits } from '../words/hits.ts';
import { readCues } from '../words/text-words.ts';
import type { Lexicon } from './compile.ts';

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
  #isLinked = false;
  /** For each item its last entry; an entry is an occurrence, followed by the entry before of the same item. */
  readonly #last: Int32Array;
  #entries = new Int32Array(2 * EXPECTED);

  constructor(lexicon: Lexicon, text: string) {
    this.lexicon = lexicon;
    this.#text = text;
    this.#last = new Int32Array(lexicon.itemCount);
  }

  /** Patterns are looked for in this sentence from now on. */
  enter(sentence: Span): void {
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

  /** Does the sentence hold the item at all? Mostly it does not, which is the quickest answer. */
  holds(item: number): boolean {
    if (!this.#isLinked) this.#link();
    return this.#last[item] !== NONE;
  }

  /** The occurrence of `item` that ends last in text [from, to); the longer one where two end together. */
  lastOf(item: number, from: number, to: number): number {
    if (!this.holds(item)) return NONE;
    const { starts, ends } = this.#hits;
    let best = NONE;
    for (let entry = this.#last[item] ?? NONE; entry !== NONE; entry = this.#entries[entry + 1] ?? NONE) {
      const hit = this.#entries[entry] ?? 0;
      if ((starts[hit] ?? 0) < from) break;
      // entries go back by their start: of two that end together the later one is the longer
      if ((ends[hit] ?? 0) <= to && (best === NONE || (ends[hit] ?? 0) >= (ends[best] ?? 0))) best = hit;
    }
    return best;
  }

  /** The occurrence of `item` that starts first in text [from, to); the longer one where two start together. */
  firstOf(item: number, from: number, to: number): number {
    if (!this.holds(item)) return NONE;
    const { starts, ends } = this.#hits;
    let best = NONE;
    for (let entry = this.#last[item] ?? NONE; entry !== NONE; entry = this.#entries[entry + 1] ?? NONE) {
      const hit = this.#entries[entry] ?? 0;
      if ((starts[hit] ?? 0) < from) break;
      // of two that start together the longer one comes first
      if ((ends[hit] ?? 0) <= to && (best === NONE || (starts[hit] ?? 0) < (starts[best] ?? 0))) best = hit;
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

  #link(): void {
    const { length, values } = this.hits;
    const { starts, numbers } = this.lexicon.itemsOfWords;
    this.#last.fill(NONE);
    let entry = 0;
    for (let hit = 0; hit < length; hit += 1) {
      const word = values[hit] ?? 0;
      for (let index = starts[word] ?? 0; index < (starts[word + 1] ?? 0); index += 1) {
        if (entry === this.#entries.length) this.#grow();
        const item = numbers[index] ?? 0;
        this.#entries[entry] = hit;
        this.#entries[entry + 1] = this.#last[item] ?? NONE;
        this.#last[item] = entry;
        entry += 2;
      }
    }
    this.#isLinked = true;
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.#entries.length);
    grown.set(this.#entries);
    this.#entries = grown;
  }
}
