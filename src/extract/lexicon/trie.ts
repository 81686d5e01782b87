/** A character trie: every entry of a word list that starts at a place, in one pass. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  /** Adds `value` under `word`; an empty word is a wrong call. */
  add(word: string, value: T): void {
    if (word === '') throw new RangeError('a trie takes no empty word');
    let node = this.#root;
    for (let index = 0; index < word.length; index += 1) {
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

  /** Calls `visit` for each word that lies wholly within [from, to), at every place, shorter words first. */
  each(
    text: string,
    from: number,
    to: number,
    visit: (start: number, end: number, values: readonly T[]) => void,
  ): void {
    for (let start = from; start < to; start += 1) {
      let node = this.#root.next.get(text.charCodeAt(start));
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
  eachLongest(
    text: string,
    from: number,
    to: number,
    visit: (start: number, end: number, values: readonly T[]) => void,
  ): void {
    let covered = from;
    for (let start = from; start < to; start += 1) {
      let node = this.#root.next.get(text.charCodeAt(start));
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
