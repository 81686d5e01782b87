import { isExact, isPercent, isPrecise, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { baseOf, type Candidate } from './candidate.ts';
import { continues } from './rate-words.ts';
import type { Window } from './window.ts';

/** From a number to a smaller one that replaces it: 127天缩减至23天, 176个事项整合为26个. */
const FALL =
  /(?:整合|合并|归并|压缩|压减|缩短|缩减|减少|精简|优化|简化|降低|下降|降)(?:至|到|为|成)了?(?:\p{Script=Han}{0,4})$/u;
const RISE = /(?:增加|增长|增至|提高|提升|扩大|上升|增)(?:至|到|为)?了?$/u;
const FALL_RATE = /(?:缩减|压缩|压减|减少|精简|缩短|简化|降低|下降)(?!了?[至到为成])(?=[^，]{0,6}$)/;
const RISE_RATE = /(?:增加|增长|增幅|提高|提升|上升)(?!了?[至到为成])(?=[^，]{0,6}$)/;

interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** A percentage of change, recomputed from the numbers before and after it in the same stretch. */
export function byChange(context: AuditContext, rate: Quantity, { clause }: Window): Candidate[] {
  const found: Candidate[] = [];
  const fall = FALL_RATE.exec(clause);
  const named = fall ?? RISE_RATE.exec(clause);
  if (named === null) return found;
  const falls = fall !== null;
  const quantities = context.stretches[rate.stretch]?.quantities ?? [];
  const changes = changesIn(context, quantities, falls ? FALL : RISE);
  const percentages = quantities.filter(isPercent).length;
  const guess = !continues(context, rate, named[0], clause);
  // A bound is met by many changes, so one of another matter (检查次数降至…，频次下降近30%) says nothing of it.
  if (guess && rate.mention.qualifier !== 'exact') return found;
  for (const { from, to } of changes.toReversed()) {
    const [before, after] = [numberOf(from), numberOf(to)];
    if (before === 0 || (falls ? after > before : after < before)) continue;
    const difference = falls ? `(${before} − ${after})` : `(${after} − ${before})`;
    found.push({
      value: (100 * Math.abs(before - after)) / before,
      arithmetic: `${difference} ÷ ${before}`,
      parts: [to, from],
      basis: () => baseOf(context, rate, from),
      sure: changes.length === 1 && percentages === 1 && !guess && isPrecise(from) && isPrecise(to),
      guess,
    });
  }
  return found;
}

/** Pairs of neighbouring counts in one unit with a verb of change between them. */
function changesIn({ text }: AuditContext, quantities: readonly Quantity[], verb: RegExp): Change[] {
  return quantities.flatMap((to, i) => {
    const from = quantities[i - 1];
    if (from === undefined || isPercent(to) || !isExact(from) || !isExact(to)) return [];
    if (from.mention.unit !== to.mention.unit) return [];
    const between = text.slice(from.mention.end, to.mention.start);
    return verb.test(between) && !/[，；：（）]/.test(between) ? { from, to } : [];
  });
}
