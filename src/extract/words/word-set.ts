/** A word list in the form in which a text is looked through for its words. */
import { type Beginnings, beginningsOf, mayBegin } from './beginnings.ts';
import { type DoubleArray, doubleArrayOf, ROOT } from './double-array.ts';

export class WordSet {
  readonly #array: DoubleArray;
  /** Where a look into the array is worth while. */
  readonly #beginnings: Beginnings;
  /** Of the words that `wordsAt` found: their ends in the text, the shortest word first. */
  readonly ends: Int32Array;
  /** Of the same words: their numbers, as they stand in the list. */
  readonly numbers: Int32Array;

  /** Words must be distinct and none empty. */
  constructor(words: readonly string[]) {
    this.#array = doubleArrayOf(words);
    this.#beginnings = beginningsOf(words);
    const longest = words.reduce((length, word) => Math.max(length, word.length), 0);
    this.ends = new Int32Array(longest);
    this.numbers = new Int32Array(longest);
  }

  /**
   * How many words begin at `start` and end by `to`; `ends` and `numbers` tell which, until the next call.
   * A character of no word has the code 0, which no step of the double array leads by.
   */
  wordsAt(text: string, start: number, to: number): number {
    const second = start + 1 < to ? text.charCodeAt(start + 1) : 0;
    if (!mayBegin(this.#beginnings, text.charCodeAt(start), second)) return 0;
    const { codes, cells, words } = this.#array;
    let count = 0;
    let node = ROOT;
    for (let index = start; index < to; index += 1) {
      const next = (cells[2 * node] ?? 0) + (codes[text.charCodeAt(index)] ?? 0);
      if (cells[2 * next + 1] !== node) break;
      node = next;
      const word = words[node] ?? 0;
      if (word === 0) continue;
      this.ends[count] = index + 1;
      this.numbers[count] = word - 1;
      count += 1;
    }
    return count;
  }
}
