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

export const NO_ITEM = -1;

const SIDES = { before: BEFORE, after: AFTER, either: BEFORE | AFTER } as const;

/** The anchors of each word: of word n the rows [starts[n], starts[n + 1]). */
export interface AnchorRows {
  readonly starts: Int32Array;
  readonly anchors: readonly Anchor[];
  /** For each row the number of its cue, shifted by two bits, and its sides. */
  readonly keys: Int32Array;
  /** For each row an item that must stand somewhere besides the anchor; NO_ITEM where there is none. */
  readonly needs: Int32Array;
}

/**
 * All anchors, word by word. A short word anchors hundreds of cues, of which one unit fits a few:
 * so each unit has rows of its own, made when the unit is met for the first time.
 */
export class AnchorTable {
  readonly all: AnchorRows;
  readonly #byUnit = new Map<string, AnchorRows>();

  constructor(byWord: ReadonlyMap<number, readonly Anchor[]>, wordCount: number) {
    const starts = new Int32Array(wordCount + 1);
    const anchors: Anchor[] = [];
    for (let word = 0; word < wordCount; word += 1) {
      anchors.push(...(byWord.get(word) ?? []));
      starts[word + 1] = anchors.length;
    }
    this.all = rowsOf(anchors, starts);
  }

  /** Anchors of the cues that take this unit. */
  taking(unit: string): AnchorRows {
    let rows = this.#byUnit.get(unit);
    if (rows === undefined) {
      rows = onlyTaking(unit, this.all);
      this.#byUnit.set(unit, rows);
    }
    return rows;
  }
}

function onlyTaking(unit: string, { starts: all, anchors: every }: AnchorRows): AnchorRows {
  const starts = new Int32Array(all.length);
  const anchors: Anchor[] = [];
  for (let word = 0; word + 1 < all.length; word += 1) {
    for (let row = all[word] ?? 0; row < (all[word + 1] ?? 0); row += 1) {
      const anchor = every[row];
      if (anchor?.cue.units.has(unit)) anchors.push(anchor);
    }
    starts[word + 1] = anchors.length;
  }
  return rowsOf(anchors, starts);
}

function rowsOf(anchors: readonly Anchor[], starts: Int32Array): AnchorRows {
  return {
    starts,
    anchors,
    keys: Int32Array.from(anchors, ({ cue, side }) => (cue.number << 2) | SIDES[side]),
    needs: Int32Array.from(anchors, ({ before, after }) => before[0] ?? after[0] ?? NO_ITEM),
  };
}
