/**
 * All words that reading a report takes: those of cues and `not` patterns, and the terms that open topics.
 * Each has a number; patterns are matched by these numbers, not by strings.
 */
import { type DoubleArray, doubleArrayOf } from './double-array.ts';
import { type WordLists, wordLists } from './word-lists.ts';

/** What a word is, as bits. */
export const CUE = 1;
export const TERM = 2;

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #isCue: boolean[] = [];
  /** Topics that a word opens. */
  readonly #topics: number[][] = [];

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a word of a pattern, which is added if it is new. */
  numberOf(word: string): number {
    const number = this.#add(word);
    this.#isCue[number] = true;
    return number;
  }

  /** Makes a word, new or known, open a topic. */
  addTerm(word: string, topic: number): void {
    this.#topics[this.#add(word)]?.push(topic);
  }

  /** What a text is read with. */
  table(): WordTable {
    return {
      array: doubleArrayOf([...this.#numbers.keys()]),
      kinds: Uint8Array.from(
        this.#topics,
        ({ length }, number) => (this.#isCue[number] === true ? CUE : 0) | (length > 0 ? TERM : 0),
      ),
      topics: wordLists(this.#topics),
    };
  }

  #add(word: string): number {
    if (word === '') throw new RangeError('a vocabulary takes no empty word');
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
      this.#topics.push([]);
    }
    return number;
  }
}

export interface WordTable {
  readonly array: DoubleArray;
  /** For each word what it is. */
  readonly kinds: Uint8Array;
  /** For each word the topics that it opens. */
  readonly topics: WordLists;
}
