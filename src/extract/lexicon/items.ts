/** The stretches of all patterns (any of several spellings), each once and with a number. */

import type { Vocabulary } from '../words/vocabulary.ts';
import { type WordLists, wordLists } from '../words/word-lists.ts';
import type { Item } from './pattern.ts';

export class Items {
  readonly #vocabulary: Vocabulary;
  readonly #numbers = new Map<string, number>();
  readonly #lists: number[][] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Numbers of these items, in order. */
  numbersOf(items: readonly Item[]): number[] {
    return items.map((item) => {
      const key = item.join('|');
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      this.#numbers.set(key, this.#lists.length);
      return this.#lists.push(item.map((word) => this.#vocabulary.numberOf(word))) - 1;
    });
  }

  get size(): number {
    return this.#lists.length;
  }

  /** For each word of the vocabulary the items that it is a spelling of. */
  byWord(): WordLists {
    const byWord = Array.from({ length: this.#vocabulary.size }, (): number[] => []);
    this.#lists.forEach((words, item) => {
      for (const word of words) byWord[word]?.push(item);
    });
    return wordLists(byWord);
  }
}
