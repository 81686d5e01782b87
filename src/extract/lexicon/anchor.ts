/** Words by which cues are found: a literal of a pattern's word nearest to the quantity. */
import type { CompiledCue } from './cue.ts';
import type { Item, Pattern } from './pattern.ts';

export interface Anchor {
  readonly cue: CompiledCue;
  readonly pattern: Pattern;
  readonly side: 'before' | 'after' | 'either';
  /** Items farther from the quantity on the anchor's side, nearest last. */
  readonly others: readonly Item[];
}

/** All anchors of one literal. Short words anchor hundreds of cues, of which one unit fits a few: these are kept apart. */
export class AnchorWord {
  readonly all: readonly Anchor[];
  readonly #before = new Map<string, readonly Anchor[]>();
  readonly #after = new Map<string, readonly Anchor[]>();

  constructor(all: readonly Anchor[]) {
    this.all = all;
  }

  /** The anchors that take `unit` and this side of the quantity. */
  fitting(unit: string, side: 'before' | 'after'): readonly Anchor[] {
    const known = side === 'before' ? this.#before : this.#after;
    let fitting = known.get(unit);
    if (fitting === undefined) {
      fitting = this.all.filter((anchor) => takesSide(anchor, side) && anchor.cue.units.has(unit));
      known.set(unit, fitting);
    }
    return fitting;
  }
}

export function takesSide(anchor: Anchor, side: 'before' | 'after'): boolean {
  return anchor.side === 'either' || anchor.side === side;
}
