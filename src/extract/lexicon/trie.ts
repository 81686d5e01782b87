/**
 * A character trie: every entry of a word list that starts at a place, in one pass.
 * Most characters of a text start no word, so first characters are looked up in a flat table of UTF-16 units.
 */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

type Visit<T> = (start: number, end: number, values: readonly T[]) => void;

export class Trie<T> {
  /** For each first character the place of its node in `#roots`; 0 = it starts no word. */
  readonly #first = new Uint16Array(0x10000);
  readonly #roots: (Node<T> | undefined)[] = [undefined];

  /** Adds `value` under `word`; an empty word is a wrong call. */
  add(word: string, value: T): void {
    if (word === '') throw new RangeError('a trie takes no empty word');
    let node = this.#rootAt(word, 0) ?? this.#newRoot(word.charCodeAt(0));
    for (let index = 1; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      let child = node.next.get(code);
      if (child === undefined) {
        child = { next: new Map(), values: null };
        node.next.set(code, child);
      }
      node = child;
    }
    node.values ??= [];
    node.values.push(value);
  }

  #rootAt(text: string, index: number): Node<T> | undefined {
    return this.#roots[this.#first[text.charCodeAt(index)] ?? 0];
  }

  #newRoot(code: number): Node<T> {
    const root: Node<T> = { next: new Map(), values: null };
    this.#first[code] = this.#roots.push(root) - 1;
    return root;
  }

  /** Calls `visit` for each word that lies wholly within [from, to), at every place, shorter words first. */
  each(text: string, from: number, to: number, visit: Visit<T>): void {
    for (let start = from; start < to; start += 1) {
      let node = this.#rootAt(text, start);
      for (let index = start + 1; node !== undefined; index += 1) {
        if (node.values !== null) visit(start, index, node.values);
        if (index >= to) break;
        node = node.next.get(text.charCodeAt(index));
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
      let node = this.#rootAt(text, start);
      let end = 0;
      let values: readonly T[] | null = null;
      for (let index = start + 1; node !== undefined; index += 1) {
        if (node.values !== null) {
          end = index;
          values = node.values;
        }
        if (index >= to) break;
        node = node.next.get(text.charCodeAt(index));
      }
      if (values === null || end <= covered) continue;
      visit(start, end, values);
      covered = end;
    }
  }
}
