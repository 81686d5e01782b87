import type { Rule } from './rule.ts';
import { bound } from './rules/bound.ts';
import { crossMention } from './rules/cross-mention.ts';
import { duplicateParagraph } from './rules/duplicate-paragraph.ts';
import { fullWithoutCounts } from './rules/full-without-counts.ts';
import { order } from './rules/order.ts';
import { partialPeriod } from './rules/partial-period.ts';
import { planVsActual } from './rules/plan-vs-actual.ts';
import { rateBounds } from './rules/rate-bounds.ts';
import { rateFeasible } from './rules/rate-feasible.ts';
import { rateRecompute } from './rules/rate-recompute.ts';
import { restatement } from './rules/restatement.ts';
import { sumOfParts } from './rules/sum-of-parts.ts';
import { yearSanity } from './rules/year-sanity.ts';
import type { SeriesRule } from './series-rule.ts';

/** The rules that read one report, in the order in which findings at one place are listed. */
export const rules: readonly Rule[] = [
  sumOfParts,
  rateRecompute,
  rateFeasible,
  rateBounds,
  order,
  bound,
  crossMention,
  planVsActual,
  partialPeriod,
  yearSanity,
  duplicateParagraph,
  fullWithoutCounts,
];

/** The rules that hold a report against earlier ones of the same place. */
export const seriesRules: readonly SeriesRule[] = [restatement];
