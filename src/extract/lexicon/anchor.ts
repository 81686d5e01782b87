/** Words by which cues are found: a literal of a pattern's word nearest to the quantity. */
import type { CompiledCue } from './cue.ts';

export interface Anchor {
  readonly cue: CompiledCue;
  readonly side: 'before' | 'after' | 'either';
  /** Items farther from the quantity before it, nearest last, by number. */
  readonly before: readonly number[];
  /** Items behind the quantity besides the anchor, nearest first. */
  readonly after: readonly number[];
}

/** Sides of a quantity, as bits. */
export const BEFORE = 1;
export const AFTER = 2;
export type Side = typeof BEFORE | typeof AFTER;

const SIDES = { before: BEFORE, after: AFTER, either: BEFORE | AFTER } as const;

/**
 * All anchors, word by word. A short word anchors hundreds of cues, of which one unit fits a few:
 * what decides first, the cue and the side, is kept in one row of small numbers.
 */
export class AnchorTable {
  readonly anchors: readonly Anchor[];
  /** For each anchor the number of its cue, shifted by two bits, and its sides. */
  readonly keys: Int32Array;
  /** Where the anchors of each word start; one more than there are words. */
  readonly starts: Int32Array;

  constructor(byWord: ReadonlyMap<number, readonly Anchor[]>, wordCount: number) {
    const anchors: Anchor[] = [];
    this.starts = new Int32Array(wordCount + 1);
    for (let word = 0; word < wordCount; word += 1) {
      anchors.push(...(byWord.get(word) ?? []));
      this.starts[word + 1] = anchors.length;
    }
    this.anchors = anchors;
    this.keys = Int32Array.from(anchors, ({ cue, side }) => (cue.number << 2) | SIDES[side]);
  }
}
