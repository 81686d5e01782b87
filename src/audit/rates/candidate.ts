import type { Quantity } from '../context.ts';

/** One way in which the counts beside a percentage may give it. */
export interface Candidate {
  /** In percent, not rounded. */
  readonly value: number;
  /** (176 − 26) ÷ 176 */
  readonly arithmetic: string;
  /** Numerator first, denominator last. */
  readonly parts: readonly Quantity[];
  /** What stands below the line: an indicator id, else words of the report. */
  readonly basis: string;
  /**
   * The wording leaves no other numerator and no other denominator, so a mismatch is one.
   * Anything else can bear a percentage out but never refute it.
   */
  readonly sure: boolean;
}

/** Longest piece of the report's own words that names a denominator. */
const LABEL = 12;

/** The name of a denominator: the indicator looked for, else the words and number in the report. */
export function nameOf(quantity: Quantity, id?: string): string {
  return (
    id ??
    quantity.ids[0] ??
    `${quantity.before
      .trim()
      .replace(/^[、和及与]/, '')
      .slice(-LABEL)}${quantity.mention.text}`
  );
}
