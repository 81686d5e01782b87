import { alike, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { baseOf, type Candidate } from './candidate.ts';
import { continues } from './rate-words.ts';
import { refutes } from './refutes.ts';
import type { Window } from './window.ts';

interface Above {
  readonly quantity: Quantity;
  /** 不合格3卷 beside 合格率: what is counted is the rest. */
  readonly negated: boolean;
  readonly verb: string;
}

/**
 * Reads numerator and denominator off the words: in 排查38件，化解35件，化解率92% the count that is itself 化解
 * stands above the line; a like count in the same stretch stands below.
 */
export function byWording(context: AuditContext, rate: Quantity, window: Window): Candidate[] {
  const found: Candidate[] = [];
  const above = aboveOf(window);
  if (above === undefined) return found;
  const { quantity, negated } = above;
  const own = window.before.includes(quantity);
  const others = (own ? window.before : window.earlier).filter(
    (other) => other !== quantity && other.stretch === quantity.stretch && alike(other, quantity),
  );
  const guess = !continues(context, rate, above.verb, window.clause);
  for (const below of others) {
    const [n, N] = [numberOf(quantity), numberOf(below)];
    if (N < n || N === 0) continue;
    found.push({
      value: (100 * (negated ? N - n : n)) / N,
      arithmetic: negated ? `(${N} − ${n}) ÷ ${N}` : `${n} ÷ ${N}`,
      parts: [quantity, below],
      basis: () => baseOf(context, rate, below),
      sure: !negated && refutes(context, rate, quantity, below, above.verb),
      guess,
    });
  }
  return found;
}

const NEGATIONS = ['不', '不予', '未', '未能', '没有', '无法'];

/** 占: the count directly before it is above the line. Otherwise the nearest count whose own words hold the rate's verb. */
function aboveOf(window: Window): Above | undefined {
  const [nearest] = window.before;
  if (window.clause.includes('占')) return nearest && { quantity: nearest, negated: false, verb: '占' };
  const verb = window.stem;
  if (verb === null) return undefined;
  const words = ({ before, after }: Quantity) =>
    before.includes(verb) ? before : (after.split(/[、和及与]/, 1)[0] ?? '');
  const quantity = [...window.before, ...window.earlier].find((q) => words(q).includes(verb));
  if (quantity === undefined) return undefined;
  const said = words(quantity);
  return { quantity, negated: NEGATIONS.some((negation) => said.includes(`${negation}${verb}`)), verb };
}
