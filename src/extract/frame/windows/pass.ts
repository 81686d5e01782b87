/** What the passes over a sentence's windows share. */
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Span } from '../../../schema/span.ts';

export interface Window {
  /** The sentence that the quantity stands in. */
  readonly sentence: Span;
  /** Own words before the quantity. */
  before: Span;
  /** Own words after it. */
  after: Span;
  /** Words after the next quantity of a coordinated pair (32名…、2926名…参加考试); null where there is none. */
  shared: Span | null;
  /** The quantity stands inside round brackets. */
  readonly bracketed: boolean;
}

/** What a pass sees: one sentence with all its quantities and the windows made so far. */
export interface Draft {
  readonly text: string;
  readonly sentence: Span;
  readonly quantities: readonly Quantity[];
  readonly windows: readonly Window[];
}

/** A pass changes the window of one quantity; it runs over all of a sentence before the next pass starts. */
export type WindowPass = (draft: Draft, index: number) => void;
