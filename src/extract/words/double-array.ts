/**
 * A word list as a double array (Aoe 1989, "An Efficient Digital Search Algorithm by Using a Double-Array Structure").
 * Each node is a place in one table. The step from a node by a character leads to the place `base of the node + code of
 * the character`, and holds if that place names the node as its parent. A step is one look into a table that is small
 * enough to stay in the processor's cache, which a map for each node is not.
 */

export interface DoubleArray {
  /** For each UTF-16 unit its code, counted from 1; 0 = it occurs in no word. */
  readonly codes: Uint16Array;
  /** Base and parent of each place in turn; parent 0 = a free place. */
  readonly cells: Int32Array;
  /** For each place the number of the word that ends there, counted from 1; 0 = none does. */
  readonly words: Int32Array;
}

export const ROOT = 1;

/** Words must be distinct and none empty; word n of the list gets number n + 1. */
export function doubleArrayOf(words: readonly string[]): DoubleArray {
  const codes = codesOf(words);
  const builder = new Builder(codes, words);
  return { codes, cells: builder.cells, words: builder.words };
}

function codesOf(words: readonly string[]): Uint16Array {
  const codes = new Uint16Array(0x10000);
  let count = 0;
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) {
      const unit = word.charCodeAt(index);
      if (codes[unit] === 0) {
        count += 1;
        codes[unit] = count;
      }
    }
  }
  return codes;
}

/** Words that share what leads to a node, as a stretch [from, to) of the sorted list. */
interface Branch {
  readonly code: number;
  readonly from: number;
  to: number;
}

class Builder {
  cells = new Int32Array(2 << 10);
  words = new Int32Array(1 << 10);
  readonly #codes: Uint16Array;
  readonly #list: readonly string[];
  /** Numbers of the words, in the order of the words. */
  readonly #sorted: readonly number[];
  /** No place before this one is free. */
  #free = ROOT + 1;

  constructor(codes: Uint16Array, list: readonly string[]) {
    this.#codes = codes;
    this.#list = list;
    this.#sorted = list.map((_, index) => index).sort((a, b) => ((list[a] ?? '') < (list[b] ?? '') ? -1 : 1));
    this.cells[2 * ROOT + 1] = -1;
    this.#addBranches(ROOT, 0, list.length, 0);
  }

  /** Gives a place to each step from `node`; the words [from, to) agree in their first `depth` characters. */
  #addBranches(node: number, from: number, to: number, depth: number): void {
    const branches = this.#branches(node, from, to, depth);
    if (branches.length === 0) return;
    const base = this.#baseFor(branches);
    this.cells[2 * node] = base;
    for (const { code } of branches) this.cells[2 * (base + code) + 1] = node;
    for (const branch of branches) this.#addBranches(base + branch.code, branch.from, branch.to, depth + 1);
  }

  #branches(node: number, from: number, to: number, depth: number): Branch[] {
    const branches: Branch[] = [];
    for (let index = from; index < to; index += 1) {
      const number = this.#sorted[index] ?? 0;
      const word = this.#list[number] ?? '';
      if (word.length === depth) {
        this.words[node] = number + 1;
        continue;
      }
      const code = this.#codes[word.charCodeAt(depth)] ?? 0;
      const last = branches.at(-1);
      if (last?.code === code) last.to = index + 1;
      else branches.push({ code, from: index, to: index + 1 });
    }
    return branches;
  }

  /** The first base from which all steps lead to free places. */
  #baseFor(branches: readonly Branch[]): number {
    while (this.#isTaken(this.#free)) this.#free += 1;
    const least = branches.reduce((code, branch) => Math.min(code, branch.code), Infinity);
    for (let base = Math.max(1, this.#free - least); ; base += 1) {
      if (branches.every(({ code }) => !this.#isTaken(base + code))) return base;
    }
  }

  #isTaken(place: number): boolean {
    while (place >= this.words.length) this.#grow();
    return this.cells[2 * place + 1] !== 0;
  }

  #grow(): void {
    const { cells, words } = this;
    this.cells = new Int32Array(2 * cells.length);
    this.cells.set(cells);
    this.words = new Int32Array(2 * words.length);
    this.words.set(words);
  }
}
