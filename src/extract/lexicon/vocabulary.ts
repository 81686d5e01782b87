/** All words of all cues and `not` patterns, each with a number; patterns are matched by these numbers, not by strings. */
import { Trie } from './trie.ts';

export class Vocabulary {
  readonly trie = new Trie();
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a word, which is added if it is new. */
  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
      this.trie.add(word, number);
    }
    return number;
  }
}
