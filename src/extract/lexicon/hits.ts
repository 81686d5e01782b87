/** Words of a list found in a text, in text order, of several at one place the shorter first. A word has an entry for each of its values. */
export class Hits<T> {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly values: T[] = [];

  get length(): number {
    return this.starts.length;
  }

  add(start: number, end: number, value: T): void {
    this.starts.push(start);
    this.ends.push(end);
    this.values.push(value);
  }

  /** Index of the first hit that starts at `place` or behind it; `length` where none does. */
  from(place: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
