/** An example of a rule, as data: a small text, what its quantities state, and what the rule must say. */
import type { Finding } from '../schema/check.ts';
import type { Qualifier, Verdict } from '../schema/vocabulary.ts';

/** A quantity of the example, found by its quote; quotes are looked for one after the other in the text. */
export interface ExampleQuantity {
  /** From the first digit to the end of the unit. */
  readonly quote: string;
  /** Indicator that it states; none: a quantity that the codebook does not know. */
  readonly indicator?: string;
  /** Where the wording bounds the value (以上, 余, 近). */
  readonly qualifier?: Qualifier;
}

/** What the codebook says of a rate in the example. */
export interface ExampleRate {
  readonly numerator: string | null;
  readonly denominators: readonly string[];
}

export interface Example {
  /** What the example shows, as a claim. */
  readonly title: string;
  /** Paragraphs are separated by a line break. */
  readonly text: string;
  readonly quantities?: readonly ExampleQuantity[];
  readonly rates?: Readonly<Record<string, ExampleRate>>;
  readonly verdicts: readonly Verdict[];
  /** The exact English reasons. */
  readonly reasons: readonly Finding['reason'][];
}
