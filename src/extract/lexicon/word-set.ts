/** A word list in the form in which a text is looked through for its words. */
import { type Beginnings, beginningsOf } from './beginnings.ts';
import { type DoubleArray, doubleArrayOf } from './double-array.ts';

export interface WordSet {
  readonly array: DoubleArray;
  /** Where a look into the array is worth while. */
  readonly beginnings: Beginnings;
  /** How many words there are. */
  readonly size: number;
}

export function wordSetOf(words: readonly string[]): WordSet {
  return { array: doubleArrayOf(words), beginnings: beginningsOf(words), size: words.length };
}
