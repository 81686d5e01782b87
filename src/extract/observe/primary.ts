/**
 * The one value that stands for a report on an indicator's page. Rules in order, the first that decides is published:
 * whole area before the government before departments before a part; the full period before a partial one;
 * an exact figure before a bounded one; the first in the text.
 */
import type { PeriodType, Qualifier, Scope } from '../../schema/vocabulary.ts';

const SCOPE_ORDER: readonly Scope[] = ['area', 'government', 'departments', 'subset'];
const PERIOD_ORDER: readonly PeriodType[] = ['year', 'stock', 'partial', 'cumulative', 'multi_year', 'other'];

export interface Rankable {
  readonly indicator: string;
  readonly scope: Scope;
  readonly ofOneDepartment?: boolean;
  readonly qualifier: Qualifier;
  readonly period: { readonly type: PeriodType };
}

/** For each observation the name of the rule that made it primary, or null. A part or a single department never stands for the whole. */
export function primaryRules(observations: readonly Rankable[]): (string | null)[] {
  const result: (string | null)[] = observations.map(() => null);
  const byIndicator = Map.groupBy(
    observations.map((observation, index) => ({ observation, index })),
    ({ observation }) => observation.indicator,
  );
  for (const group of byIndicator.values()) {
    const whole = group.filter(
      ({ observation }) => observation.scope !== 'subset' && observation.ofOneDepartment !== true,
    );
    if (whole.length === 0) continue;
    const keys = whole.map(({ observation, index }) => ({ index, key: rank(observation) }));
    keys.sort((a, b) => compare(a.key, b.key) || a.index - b.index);
    const [first, second] = keys;
    if (first !== undefined) result[first.index] = decidedBy(first.key, second?.key);
  }
  return result;
}

const RULES = ['whole-before-part', 'full-period-first', 'exact-first'] as const;

function rank({ scope, period, qualifier }: Rankable): number[] {
  return [SCOPE_ORDER.indexOf(scope), PERIOD_ORDER.indexOf(period.type), qualifier === 'exact' ? 0 : 1];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function decidedBy(first: readonly number[], second: readonly number[] | undefined): string {
  if (second === undefined) return 'only-value';
  const index = first.findIndex((key, position) => key !== second[position]);
  return RULES[index] ?? 'first-in-text';
}
