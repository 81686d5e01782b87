/**
 * The counts behind a stated rate, with their Wilson interval. They are those of the check that bears the rate out by
 * the codebook's own definition: a rate without counts, one that its counts do not give, one borne out by some other
 * base, and counts that are rounded or no counts (days, money) have none.
 */
import type { Finding } from '../schema/check.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { RateCounts } from '../schema/published-rows.ts';
import { roundTo, wilson } from '../stats/index.ts';

/** Places of a percentage that is shown as an interval's end. */
const PLACES = 2;

export function rateCounts(
  observation: Pick<Observation, 'mention' | 'basis'>,
  indicator: Pick<Indicator, 'denominators'> | undefined,
  findings: readonly Pick<Finding, 'claim' | 'basis' | 'formula' | 'parts'>[],
  mentions: ReadonlyMap<string, Pick<Mention, 'kind' | 'qualifier'>>,
): RateCounts | null {
  const { basis } = observation;
  if (basis === null || !indicator?.denominators.includes(basis)) return null;
  const finding = findings.find((one) => one.claim === observation.mention && one.basis === basis);
  const counted = finding?.parts.every((id) => {
    const part = mentions.get(id);
    return part?.kind === 'count' && part.qualifier === 'exact';
  });
  const quotient = finding?.formula ? quotientOf(finding.formula) : null;
  if (!finding || !counted || !quotient) return null;
  const [n, of] = quotient;
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 0 || of <= 0 || n > of) return null;
  const interval = wilson(n, of);
  if (interval === null) return null;
  const percent = (share: number) => roundTo(100 * share, PLACES);
  return { n, of, low: percent(interval.low), high: percent(interval.high), parts: finding.parts };
}

/** `(4 + 2) ÷ 43 = 13.95 %` -> [6, 43]; null: another arithmetic. */
export function quotientOf(formula: string): [number, number] | null {
  const [above, below, ...more] = (formula.split(' = ')[0] ?? '').split(' ÷ ').map(sumOf);
  return typeof above === 'number' && typeof below === 'number' && more.length === 0 ? [above, below] : null;
}

/** `(4 + 2)`, `(176 − 26)`, `43`; null: anything else. */
function sumOf(written: string): number | null {
  const bare = written.trim().replace(/^\((.*)\)$/u, '$1');
  if (!/^\d+(?:\.\d+)?(?: [+−] \d+(?:\.\d+)?)*$/u.test(bare)) return null;
  const terms = [...`+ ${bare}`.matchAll(/([+−]) (\d+(?:\.\d+)?)/gu)];
  return terms.reduce((sum, [, sign, number]) => sum + (sign === '−' ? -1 : 1) * Number(number), 0);
}
