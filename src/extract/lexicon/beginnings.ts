/**
 * Whether a word of a list may begin at a place, seen from two characters.
 *
 * At three places of four none begins, and yet a look into the list's own table takes a step or two there, each to
 * another end of it. The pairs of characters that words begin with fit into a few kilobytes; where two pairs share a bit
 * the table itself says no.
 */

/** A power of two. */
const BITS = 1 << 16;

/** Both by the codes of the characters, as the list's table has them. */
export interface Beginnings {
  /** 1 = the character alone is a word. */
  readonly alone: Uint8Array;
  /** A bit for each pair of first characters. */
  readonly pairs: Int32Array;
}

export function beginningsOf(words: readonly string[], codes: Uint16Array): Beginnings {
  const alone = new Uint8Array(0x10000);
  const pairs = new Int32Array(BITS >> 5);
  for (const word of words) {
    const first = codes[word.charCodeAt(0)] ?? 0;
    if (word.length === 1) {
      alone[first] = 1;
      continue;
    }
    const bit = bitOf(first, codes[word.charCodeAt(1)] ?? 0);
    pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return { alone, pairs };
}

/** May a word begin with these two characters? The second may be any, where the first is a word. */
export function mayBegin({ alone, pairs }: Beginnings, first: number, second: number): boolean {
  const bit = bitOf(first, second);
  return alone[first] === 1 || (((pairs[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1;
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 40503) + second) & (BITS - 1);
}
