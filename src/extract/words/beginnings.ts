/**
 * Whether a word of a list may begin at a place, seen from two characters.
 *
 * At three places of four none begins, and yet a look into the list's own table takes a step or two there, each to
 * another end of it. The characters and pairs of characters that words begin with fit into a few kilobytes; where two
 * pairs share a bit the table itself says no.
 */

/** One a UTF-16 unit. */
const BITS = 0x10000;

/** Rows of bits. */
export interface Beginnings {
  /** Characters that are a word alone. */
  readonly alone: Int32Array;
  /** Pairs of first characters. */
  readonly pairs: Int32Array;
}

export function beginningsOf(words: readonly string[]): Beginnings {
  const alone = new Int32Array(BITS >> 5);
  const pairs = new Int32Array(BITS >> 5);
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (word.length === 1) set(alone, first);
    else set(pairs, bitOf(first, word.charCodeAt(1)));
  }
  return { alone, pairs };
}

/** May a word begin with these two UTF-16 units? The second may be any, where the first is a word. */
export function mayBegin({ alone, pairs }: Beginnings, first: number, second: number): boolean {
  return isSet(pairs, bitOf(first, second)) || isSet(alone, first);
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 40503) + second) & (BITS - 1);
}

function set(row: Int32Array, bit: number): void {
  row[bit >> 5] = (row[bit >> 5] ?? 0) | (1 << (bit & 31));
}

function isSet(row: Int32Array, bit: number): boolean {
  return (((row[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1;
}
