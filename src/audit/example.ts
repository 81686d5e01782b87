/** An example of a rule, as data: a small text, what its quantities state, and what the rule must say. */
import type { Finding } from '../schema/check.ts';
import type { PeriodType, Qualifier, Role, Scope, Verdict } from '../schema/vocabulary.ts';

/** A quantity of the example, found by its quote; quotes are looked for one after the other in the text. */
export interface ExampleQuantity {
  /** From the first digit to the end of the unit. */
  readonly quote: string;
  /** Indicator that it states; none: a quantity that the codebook does not know. */
  readonly indicator?: string;
  /** Where the wording bounds the value (以上, 余, 近). */
  readonly qualifier?: Qualifier;
  /** Whom and what time the value is for, and whether it is a result; else the whole area, the year, a result. */
  readonly scope?: Scope;
  readonly period?: PeriodType;
  readonly role?: Role;
}

/** The report of an earlier year, for rules that read several. */
export interface EarlierExample {
  readonly year: number;
  readonly text: string;
  readonly quantities: readonly ExampleQuantity[];
}

/** What the codebook says of a rate in the example. */
export interface ExampleRate {
  readonly numerator: string | null;
  readonly denominators: readonly string[];
}

export interface Example {
  /** What the example shows, as a claim. */
  readonly title: string;
  readonly titleZh: string;
  /** Paragraphs are separated by a line break. */
  readonly text: string;
  readonly quantities?: readonly ExampleQuantity[];
  readonly earlier?: EarlierExample;
  readonly rates?: Readonly<Record<string, ExampleRate>>;
  readonly verdicts: readonly Verdict[];
  /** The exact English reasons. */
  readonly reasons: readonly Finding['reason'][];
}
