/** Quantities as the rules see them, and the stretches of text that hold them. */
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';

/** A mention together with what it was taken for and the words that are its own. */
export interface Quantity {
  readonly mention: Mention;
  readonly observations: readonly Observation[];
  /** Indicator ids of the observations; empty where the codebook knows no such quantity. */
  readonly ids: readonly string[];
  /** Words before it, back to the nearest quantity or one of ，；。：（）. */
  readonly before: string;
  /** Words after it, up to the nearest such place. */
  readonly after: string;
  /** Index of its stretch in `stretches`. */
  readonly stretch: number;
  /** How many brackets （ are open around it within its stretch. */
  readonly depth: number;
}

/** Text without 。；！？, line end or start of a parsed sentence inside: statements in it speak of one matter. */
export interface Stretch {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Index of its paragraph in `report.paragraphs`; −1 where it stands outside all of them. */
  readonly paragraph: number;
  readonly quantities: readonly Quantity[];
}
