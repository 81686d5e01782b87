import type { Rule } from './rule.ts';
import { duplicateParagraph } from './rules/duplicate-paragraph.ts';
import { order } from './rules/order.ts';
import { rateBounds } from './rules/rate-bounds.ts';
import { rateRecompute } from './rules/rate-recompute.ts';
import { sumOfParts } from './rules/sum-of-parts.ts';
import { yearSanity } from './rules/year-sanity.ts';

/** The rules that run, in the order in which findings at one place are listed. */
export const rules: readonly Rule[] = [sumOfParts, rateRecompute, rateBounds, order, yearSanity, duplicateParagraph];
