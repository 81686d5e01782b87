/** Words of a list found in a text or stretch by stretch, in text order each, of several at one place the shorter first. A word has an entry for each of its values. */
export class Hits {
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  /** Values of the words: numbers that mean something to whoever made the list. */
  values: Int32Array<ArrayBuffer>;
  length = 0;

  /** `expected`: how many there will be, roughly; more is no mistake. */
  constructor(expected = 0) {
    const size = Math.max(LEAST_SIZE, expected);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  add(start: number, end: number, value: number): void {
    if (this.length === this.starts.length) this.#grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.values[this.length] = value;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }

  /**
   * Index of the first hit that starts at `place` or behind it, among the hits [first, last), which must be in text
   * order; `last` where none does.
   */
  from(place: number, first = 0, last = this.length): number {
    const { starts } = this;
    let low = first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #grow(): void {
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.values = larger(this.values);
  }
}

const LEAST_SIZE = 16;

function larger(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(4 * column.length);
  grown.set(column);
  return grown;
}
