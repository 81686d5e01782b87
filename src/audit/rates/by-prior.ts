import { isPercent, isPrecise, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import { once } from '../once.ts';
import { CHANGED, type Prior, priorsIn } from '../prior/prior.ts';
import type { Quantity } from '../quantities.ts';
import { baseOf, type Candidate } from './candidate.ts';

/** 增幅71.3%, 降幅23.5%: the change by its noun. */
const BY_NOUN = /^(?:同比)?(?<noun>增幅|增长率|涨幅|降幅|下降率)(?:为|达到?|是)?$/;
const RISES = /增|升|提|涨/;

/** By the stretch of the current figure. */
const priorsOf = once(
  (context): ReadonlyMap<number, readonly Prior[]> => Map.groupBy(priorsIn(context), ({ current }) => current.stretch),
);

/** A percentage of change beside the figures of both years: 5312户，较上年的4870户增长9.1%. */
export function byPrior(context: AuditContext, rate: Quantity): Candidate[] {
  const found: Candidate[] = [];
  const words = (CHANGED.exec(rate.before) ?? BY_NOUN.exec(rate.before))?.groups;
  const word = words?.['verb'] ?? words?.['noun'];
  if (word === undefined) return found;
  const rises = RISES.test(word);
  const quantities = context.stretches[rate.stretch]?.quantities ?? [];
  for (const { current, prior } of priorsOf(context).get(rate.stretch) ?? []) {
    if (isPercent(current) || !beside(quantities, rate, current, prior)) continue;
    const [now, then] = [numberOf(current), numberOf(prior)];
    if (then === 0 || (rises ? now < then : now > then)) continue;
    found.push({
      value: (100 * Math.abs(now - then)) / then,
      arithmetic: rises ? `(${now} − ${then}) ÷ ${then}` : `(${then} − ${now}) ÷ ${then}`,
      parts: [current, prior],
      basis: () => baseOf(context, rate, prior),
      sure: isPrecise(current) && isPrecise(prior),
      guess: false,
    });
  }
  return found;
}

/** The three stand together: nothing else is counted between them. */
function beside(quantities: readonly Quantity[], ...three: readonly Quantity[]): boolean {
  const places = three.map((one) => quantities.indexOf(one)).sort((a, b) => a - b);
  return places[0] !== -1 && (places[2] ?? 0) - (places[0] ?? 0) === 2;
}
