import { isExact, isPercent } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { clauseOf, stemOf } from './rate-words.ts';

/** Defined counts may stand this many stretches before the percentage; further back another matter begins. */
const STRETCHES_BACK = 2;

/** Exact counts that may belong to a percentage. Nearest first within each list. */
export interface Window {
  /** In the percentage's own stretch, before it. */
  readonly before: readonly Quantity[];
  /** In the percentage's own stretch, after it. */
  readonly after: readonly Quantity[];
  /** In the stretches before, same paragraph. */
  readonly earlier: readonly Quantity[];
  /** The words of the percentage's own clause, and the verb of the rate that it names. */
  readonly clause: string;
  readonly stem: string | null;
}

export function windowOf(context: AuditContext, rate: Quantity): Window {
  const own = context.stretches[rate.stretch];
  const counts = (own?.quantities ?? []).filter((quantity) => isExact(quantity) && !isPercent(quantity));
  const earlier: Quantity[] = [];
  for (let back = 1; back <= STRETCHES_BACK; back += 1) {
    const stretch = context.stretches[rate.stretch - back];
    if (stretch === undefined || stretch.paragraph !== own?.paragraph) break;
    earlier.push(...stretch.quantities.filter((quantity) => isExact(quantity) && !isPercent(quantity)).toReversed());
  }
  const clause = clauseOf(context, rate);
  return {
    before: counts.filter(({ mention }) => mention.start < rate.mention.start).toReversed(),
    after: counts.filter(({ mention }) => mention.start > rate.mention.start),
    earlier,
    clause,
    stem: stemOf(clause),
  };
}
