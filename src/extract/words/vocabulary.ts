/**
 * The words that reading a report takes: those of cues and `not` patterns, and apart from them the terms that open topics.
 * Each has a number; patterns are matched by these numbers, not by strings. Terms are few, and what they are found with
 * stays small enough to be always at hand.
 */
import { type WordLists, wordLists } from './word-lists.ts';
import { WordSet } from './word-set.ts';

/** Words of patterns. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a word of a pattern, which is added if it is new. */
  numberOf(word: string): number {
    return numberIn(this.#numbers, word);
  }

  words(): WordSet {
    return new WordSet([...this.#numbers.keys()]);
  }
}

/** Terms of topics. */
export class Terms {
  readonly #numbers = new Map<string, number>();
  /** Topics that each term opens. */
  readonly #topics: number[][] = [];

  /** Makes a term, new or known, open a topic. */
  add(term: string, topic: number): void {
    const number = numberIn(this.#numbers, term);
    this.#topics[number] = [...(this.#topics[number] ?? []), topic];
  }

  table(): TermTable {
    return { words: new WordSet([...this.#numbers.keys()]), topics: wordLists(this.#topics) };
  }
}

export interface TermTable {
  readonly words: WordSet;
  /** For each term the topics that it opens. */
  readonly topics: WordLists;
}

function numberIn(numbers: Map<string, number>, word: string): number {
  if (word === '') throw new RangeError('a vocabulary takes no empty word');
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
