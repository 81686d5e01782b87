import type { Verdict } from '../schema/vocabulary.ts';
import type { Quantity } from './quantities.ts';

/** A sentence in both languages, neutral in both. */
export interface Note {
  readonly en: string;
  readonly zh: string;
}

/** What a rule finds, before it is stamped. */
export interface Draft {
  readonly verdict: Verdict;
  /** The quantity that is checked, or the place where the claim is words. */
  readonly claim: Quantity | { readonly start: number; readonly end: number };
  /** What it is checked against: other quantities, or other places. */
  readonly parts: readonly (Quantity | { readonly start: number; readonly end: number })[];
  readonly actual: number | null;
  readonly expected: number | null;
  /** Unit of `actual` and `expected`. */
  readonly unit: string;
  /** The arithmetic that gives `expected`, without the result: (176 − 26) ÷ 176. */
  readonly arithmetic: string | null;
  /** Sentence that replaces or completes the standard reason. */
  readonly note?: Note;
  readonly basis?: string | null;
}

/** Where a finding stands in the text. */
export const place = ({ claim }: Draft): number => ('mention' in claim ? claim.mention.start : claim.start);
