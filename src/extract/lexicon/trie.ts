/**
 * A character trie: every entry of a word list that starts at a place, in one pass.
 * Nodes are numbers. Most characters of a text start no word, so first characters have a table of their own.
 */
import { Steps } from './steps.ts';

type Visit<T> = (start: number, end: number, values: readonly T[]) => void;

export class Trie<T> {
  /** For each first UTF-16 unit its node; 0 = it starts no word. */
  readonly #first = new Int32Array(0x10000);
  readonly #steps = new Steps();
  /** Values of the word that ends at a node; null = none ends there. */
  readonly #values: (T[] | null)[] = [null];

  /** Adds `value` under `word`; an empty word is a wrong call. */
  add(word: string, value: T): void {
    if (word === '') throw new RangeError('a trie takes no empty word');
    let node = this.#first[word.charCodeAt(0)] || this.#newFirst(word.charCodeAt(0));
    for (let index = 1; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      node = this.#steps.next(node, code) || this.#newStep(node, code);
    }
    const values = this.#values[node] ?? [];
    values.push(value);
    this.#values[node] = values;
  }

  #newFirst(code: number): number {
    const node = this.#values.push(null) - 1;
    this.#first[code] = node;
    return node;
  }

  #newStep(from: number, code: number): number {
    const node = this.#values.push(null) - 1;
    this.#steps.add(from, code, node);
    return node;
  }

  /** Calls `visit` for each word that lies wholly within [from, to), at every place, shorter words first. */
  each(text: string, from: number, to: number, visit: Visit<T>): void {
    for (let start = from; start < to; start += 1) {
      let node = this.#first[text.charCodeAt(start)] ?? 0;
      for (let index = start + 1; node !== 0; index += 1) {
        const values = this.#values[node] ?? null;
        if (values !== null) visit(start, index, values);
        if (index >= to) break;
        node = this.#steps.next(node, text.charCodeAt(index));
      }
    }
  }

  /**
   * Like `each`, but only the longest word at a place, and none that lies within a word found before.
   * Overlapping words are both found: in 行政执法人员资格考试 the people and the examination.
   */
  eachLongest(text: string, from: number, to: number, visit: Visit<T>): void {
    let covered = from;
    for (let start = from; start < to; start += 1) {
      let node = this.#first[text.charCodeAt(start)] ?? 0;
      let end = 0;
      let longest: readonly T[] | null = null;
      for (let index = start + 1; node !== 0; index += 1) {
        const values = this.#values[node] ?? null;
        if (values !== null) {
          end = index;
          longest = values;
        }
        if (index >= to) break;
        node = this.#steps.next(node, text.charCodeAt(index));
      }
      if (longest === null || end <= covered) continue;
      visit(start, end, longest);
      covered = end;
    }
  }
}
