/** A word list with values: every entry that starts at a place of a text, in one pass. */
import { type DoubleArray, doubleArrayOf, ROOT } from './double-array.ts';
import type { Hits } from './hits.ts';

export class Trie<T> {
  readonly #values = new Map<string, T[]>();
  /** Made when the first text is read; null = words were added since. */
  #built: Built<T> | null = null;

  /** Adds `value` under `word`; an empty word is a wrong call. */
  add(word: string, value: T): void {
    if (word === '') throw new RangeError('a trie takes no empty word');
    const known = this.#values.get(word);
    if (known === undefined) this.#values.set(word, [value]);
    else known.push(value);
    this.#built = null;
  }

  /** Adds to `hits` each word that lies wholly within [from, to), at every place. */
  collect(text: string, from: number, to: number, hits: Hits<T>): void {
    const { codes, cells, words, values } = this.#build();
    for (let start = from; start < to; start += 1) {
      let node = ROOT;
      for (let index = start; index < to; index += 1) {
        const code = codes[text.charCodeAt(index)] ?? 0;
        if (code === 0) break;
        const next = (cells[2 * node] ?? 0) + code;
        if (cells[2 * next + 1] !== node) break;
        node = next;
        const word = words[node] ?? 0;
        if (word !== 0) addAll(hits, start, index + 1, values[word - 1] ?? []);
      }
    }
  }

  /**
   * Like `collect`, but only the longest word at a place, and none that lies within a word found before.
   * Overlapping words are both found: in 行政执法人员资格考试 the people and the examination.
   */
  collectLongest(text: string, from: number, to: number, hits: Hits<T>): void {
    const { codes, cells, words, values } = this.#build();
    let covered = from;
    for (let start = from; start < to; start += 1) {
      let node = ROOT;
      let end = 0;
      let longest = 0;
      for (let index = start; index < to; index += 1) {
        const code = codes[text.charCodeAt(index)] ?? 0;
        if (code === 0) break;
        const next = (cells[2 * node] ?? 0) + code;
        if (cells[2 * next + 1] !== node) break;
        node = next;
        const word = words[node] ?? 0;
        if (word === 0) continue;
        end = index + 1;
        longest = word;
      }
      if (longest === 0 || end <= covered) continue;
      addAll(hits, start, end, values[longest - 1] ?? []);
      covered = end;
    }
  }

  /** May a word stand across `place`, so that a text cut there would lose it? Only where both neighbours occur in words. */
  mayCross(text: string, place: number): boolean {
    if (place <= 0 || place >= text.length) return false;
    const { codes } = this.#build();
    return codes[text.charCodeAt(place - 1)] !== 0 && codes[text.charCodeAt(place)] !== 0;
  }

  #build(): Built<T> {
    this.#built ??= { ...doubleArrayOf([...this.#values.keys()]), values: [...this.#values.values()] };
    return this.#built;
  }
}

interface Built<T> extends DoubleArray {
  /** Values of each word, in the order of their numbers. */
  readonly values: readonly (readonly T[])[];
}

function addAll<T>(hits: Hits<T>, start: number, end: number, values: readonly T[]): void {
  for (const value of values) hits.add(start, end, value);
}
