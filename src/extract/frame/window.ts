/**
 * The words that belong to one quantity: its own clause between the nearest marks and quantities,
 * then widened by ordered passes, each one fact of the grammar. All places are in the folded text.
 */
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../schema/span.ts';
import { clauseEnd, clauseStart, isBracketed } from './windows/clause.ts';
import { forYears } from './windows/for-years.ts';
import { laterValue } from './windows/later-value.ts';
import { lightClause } from './windows/light-clause.ts';
import { neighbours } from './windows/neighbours.ts';
import { nextClause } from './windows/next-clause.ts';
import { nextVerb } from './windows/next-verb.ts';
import { nounList } from './windows/noun-list.ts';
import type { Window, WindowPass } from './windows/pass.ts';
import { respectively } from './windows/respectively.ts';
import { sharedPredicate } from './windows/shared-predicate.ts';

export type { Window } from './windows/pass.ts';

const PASSES: readonly WindowPass[] = [
  nextVerb,
  nounList,
  lightClause,
  laterValue,
  forYears,
  neighbours,
  respectively,
  sharedPredicate,
  nextClause,
];

/** Windows of all quantities of one sentence, in order. */
export function windowsOf(text: string, sentence: Span, quantities: readonly Quantity[]): Window[] {
  const windows = quantities.map((quantity, index): Window => {
    const from = Math.max(quantities[index - 1]?.end ?? sentence.start, sentence.start);
    const to = quantities[index + 1]?.start ?? sentence.end;
    return {
      sentence,
      before: { start: clauseStart(text, from, quantity.start), end: quantity.start },
      after: { start: quantity.end, end: clauseEnd(text, quantity.end, to) },
      shared: null,
      bracketed: isBracketed(text, sentence.start, quantity.start),
    };
  });
  const draft = { text, sentence, quantities, windows };
  for (const pass of PASSES) for (let index = 0; index < windows.length; index += 1) pass(draft, index);
  return windows;
}
