/** Words of a list found in a text, in text order, of several at one place the shorter first. A word has an entry for each of its values. */
export class Hits {
  starts = new Int32Array(FIRST_SIZE);
  ends = new Int32Array(FIRST_SIZE);
  /** Values of the words: numbers that mean something to whoever made the list. */
  values = new Int32Array(FIRST_SIZE);
  length = 0;

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

  /** Index of the first hit that starts at `place` or behind it; `length` where none does. */
  from(place: number): number {
    const { starts } = this;
    let low = 0;
    let high = this.length;
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

/** Enough for most sentences. */
const FIRST_SIZE = 16;

function larger(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(4 * column.length);
  grown.set(column);
  return grown;
}
