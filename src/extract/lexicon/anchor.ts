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

const NONE: readonly Anchor[] = [];

/** All anchors of one literal. Short words anchor hundreds of cues, of which one unit fits a few: these are kept apart. */
export class AnchorWord {
  readonly all: readonly Anchor[];
  readonly #fitting = new Map<string, readonly Anchor[]>();

  constructor(all: readonly Anchor[]) {
    this.all = all;
  }

  /** The anchors whose cue takes `unit`. */
  fitting(unit: string): readonly Anchor[] {
    let fitting = this.#fitting.get(unit);
    if (fitting === undefined) {
      fitting = this.all.filter(({ cue }) => cue.units.has(unit));
      this.#fitting.set(unit, fitting.length === 0 ? NONE : fitting);
    }
    return fitting;
  }
}
