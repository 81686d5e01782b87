import { decimalPlaces } from '../../stats/index.ts';
import { alike, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { baseOf, type Candidate } from './candidate.ts';
import type { Window } from './window.ts';

/** Counts considered, nearest first: 15 pairs at most, of which fewer than 2 in 100 meet 0.1 % by chance. */
const NEAREST = 6;

/**
 * Any two like counts before a share printed with decimals. The wording may use another verb than the rate
 * (取得资格88名，通过率91.7%), and one place after the point is enough to make a chance hit improbable; whole
 * percentages, 100 % above all, are met too easily.
 */
export function byPair(context: AuditContext, rate: Quantity, window: Window): Candidate[] {
  const found: Candidate[] = [];
  const { text, qualifier } = rate.mention;
  if (decimalPlaces(text) === 0 || qualifier !== 'exact' || !/[率占比]/.test(window.clause)) return found;
  const counts = window.before.slice(0, NEAREST);
  for (const above of counts) {
    for (const below of counts) {
      if (numberOf(above) >= numberOf(below) || !alike(above, below)) continue;
      found.push({
        value: (100 * numberOf(above)) / numberOf(below),
        arithmetic: `${numberOf(above)} ÷ ${numberOf(below)}`,
        parts: [above, below],
        basis: () => baseOf(context, rate, below),
        sure: false,
        guess: true,
      });
    }
  }
  return found;
}
