/** Words by which cues are found: a literal of a pattern's word nearest to the quantity. */
import type { CompiledCue } from './cue.ts';
import type { Item, Pattern } from './pattern.ts';
import { Trie } from './trie.ts';

export interface Anchor {
  readonly cue: CompiledCue;
  readonly pattern: Pattern;
  readonly side: 'before' | 'after' | 'either';
  /** Items farther from the quantity on the anchor's side, nearest last. */
  readonly others: readonly Item[];
}

/** Sides of a quantity, as bits. */
export const BEFORE = 1;
export const AFTER = 2;
export type Side = typeof BEFORE | typeof AFTER;

const SIDES = { before: BEFORE, after: AFTER, either: BEFORE | AFTER } as const;

/**
 * All anchors, literal by literal. A short word anchors hundreds of cues, of which one unit fits a few:
 * what decides first, the cue and the side, is kept in one row of small numbers.
 */
export class AnchorTable {
  /** Literals, each with its number. */
  readonly words = new Trie<number>();
  readonly anchors: readonly Anchor[];
  /** For each anchor the number of its cue, shifted by two bits, and its sides. */
  readonly keys: Int32Array;
  /** Where the anchors of each word start; one more than there are words. */
  readonly #starts: Int32Array;

  constructor(byWord: ReadonlyMap<string, readonly Anchor[]>) {
    this.anchors = [...byWord.values()].flat();
    this.keys = Int32Array.from(this.anchors, ({ cue, side }) => (cue.number << 2) | SIDES[side]);
    this.#starts = new Int32Array(byWord.size + 1);
    let word = 0;
    let start = 0;
    for (const [literal, anchors] of byWord) {
      this.words.add(literal, word);
      start += anchors.length;
      word += 1;
      this.#starts[word] = start;
    }
  }

  /** First anchor of a word; the last one stands before the first of the next word. */
  firstOf(word: number): number {
    return this.#starts[word] ?? 0;
  }
}
