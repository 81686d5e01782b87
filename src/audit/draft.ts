import type { Span } from '../schema/span.ts';
import type { Verdict } from '../schema/vocabulary.ts';
import type { AuditContext } from './context.ts';
import type { Quantity } from './quantities.ts';

/** A sentence in both languages, neutral in both. */
export interface Note {
  readonly en: string;
  readonly zh: string;
}

/** A quantity of an earlier report of the same place. */
export interface Elsewhere {
  readonly context: AuditContext;
  readonly quantity: Quantity;
}

/** What a finding speaks of: a quantity, or words of the report by their place. */
export type Here = Quantity | Span;

/** What a rule finds, before it is stamped. */
export interface Draft {
  readonly verdict: Verdict;
  /** The quantity that is checked, or the place where the claim is words. */
  readonly claim: Here;
  /** What it is checked against: other quantities, or other places. */
  readonly parts: readonly (Here | Elsewhere)[];
  readonly actual: number | null;
  readonly expected: number | null;
  /** How `actual` reads where it is a bound: 110 人 or more. */
  readonly written?: Note;
  /** Unit of `actual` and `expected`. */
  readonly unit: string;
  /** The arithmetic that gives `expected`, without the result: (176 − 26) ÷ 176. */
  readonly arithmetic: string | null;
  /** Sentence that replaces or completes the standard reason. */
  readonly note?: Note;
  /** Printed arithmetic where the note holds it, so that a page can set it apart. */
  readonly formula?: string | null;
  readonly basis?: string | null;
}

/** Where a finding stands in the text. */
export const place = ({ claim }: Draft): number => ('mention' in claim ? claim.mention.start : claim.start);
