/**
 * The steps of a trie, (node, character) -> node, in one flat table with open addressing.
 * A map for each node would be spread over the memory; this one stays in the processor's cache.
 */
const FIRST_SIZE = 1 << 10;
/** Odd, so that it spreads neighbouring nodes over the table (2³² divided by the golden ratio). */
const SPREAD = 0x9e3779b1;

export class Steps {
  /** Triples of node, character, next node; next node 0 = a free place. The length is a power of two, times three. */
  #table = new Int32Array(3 * FIRST_SIZE);
  #mask = FIRST_SIZE - 1;
  #count = 0;

  /** The node behind `node` for this character; 0 = none. */
  next(node: number, code: number): number {
    return this.#table[this.#place(node, code) + 2] ?? 0;
  }

  add(node: number, code: number, next: number): void {
    if (2 * this.#count > this.#mask) this.#grow();
    this.#table.set([node, code, next], this.#place(node, code));
    this.#count += 1;
  }

  /** Where this step is kept, or the free place where it belongs. */
  #place(node: number, code: number): number {
    const table = this.#table;
    let slot = (Math.imul(node, SPREAD) >>> 8) + code;
    for (;;) {
      slot &= this.#mask;
      const at = 3 * slot;
      if (table[at + 2] === 0 || (table[at] === node && table[at + 1] === code)) return at;
      slot += 1;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    for (let at = 0; at < old.length; at += 3) {
      const [node = 0, code = 0, next = 0] = old.subarray(at, at + 3);
      if (next !== 0) this.#table.set([node, code, next], this.#place(node, code));
    }
  }
}
