/** A word list whose words have numbers as values: every word that starts at a place of a text, in one pass. */
import { type DoubleArray, doubleArrayOf, ROOT } from './double-array.ts';
import type { Hits } from './hits.ts';
import { type WordLists, wordLists } from './word-lists.ts';

export class Trie {
  readonly #values = new Map<string, number[]>();
  /** Made when the first text is read; null = words were added since. */
  #built: Built | null = null;

  /** Adds `value` under `word`; an empty word is a wrong call. */
  add(word: string, value: number): void {
    if (word === '') throw new RangeError('a trie takes no empty word');
    const known = this.#values.get(word);
    if (known === undefined) this.#values.set(word, [value]);
    else known.push(value);
    this.#built = null;
  }

  /** Adds to `hits` each word that lies wholly within [from, to), at every place. */
  collect(text: string, from: number, to: number, hits: Hits): void {
    const { array, values } = this.#build();
    const { codes, cells, words } = array;
    for (let start = from; start < to; start += 1) {
      let node = ROOT;
      for (let index = start; index < to; index += 1) {
        const code = codes[text.charCodeAt(index)] ?? 0;
        if (code === 0) break;
        const next = (cells[2 * node] ?? 0) + code;
        if (cells[2 * next + 1] !== node) break;
        node = next;
        const word = words[node] ?? 0;
        if (word !== 0) addAll(hits, start, index + 1, word - 1, values);
      }
    }
  }

  /**
   * Like `collect`, but only the longest word at a place, and none that lies within a word found before.
   * Overlapping words are both found: in 行政执法人员资格考试 the people and the examination.
   */
  collectLongest(text: string, from: number, to: number, hits: Hits): void {
    const { array, values } = this.#build();
    const { codes, cells, words } = array;
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
      addAll(hits, start, end, longest - 1, values);
      covered = end;
    }
  }

  /** May a word stand across `place`, so that a text cut there would lose it? Only where both neighbours occur in words. */
  mayCross(text: string, place: number): boolean {
    if (place <= 0 || place >= text.length) return false;
    const { codes } = this.#build().array;
    return codes[text.charCodeAt(place - 1)] !== 0 && codes[text.charCodeAt(place)] !== 0;
  }

  #build(): Built {
    this.#built ??= {
      array: doubleArrayOf([...this.#values.keys()]),
      values: wordLists([...this.#values.values()]),
    };
    return this.#built;
  }
}

interface Built {
  readonly array: DoubleArray;
  /** Values of each word. */
  readonly values: WordLists;
}

function addAll(hits: Hits, start: number, end: number, word: number, { starts, numbers }: WordLists): void {
  const last = starts[word + 1] ?? 0;
  for (let index = starts[word] ?? 0; index < last; index += 1) hits.add(start, end, numbers[index] ?? 0);
}
