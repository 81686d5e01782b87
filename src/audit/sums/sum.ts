import type { Verdict } from '../../schema/vocabulary.ts';
import { sumOfAll } from '../../stats/index.ts';
import { numberOf } from '../comparable.ts';
import type { Draft, Note } from '../draft.ts';
import type { Quantity } from '../quantities.ts';

/** A total and the numbers that are said, or by law have, to make it up. */
export interface Sum {
  readonly verdict: Extract<Verdict, 'consistent' | 'inconsistent' | 'suspicious'>;
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly note?: Note;
}

/** Sum of stated counts; every part is exact, so there is one. Whole numbers, nearly all counts, need no care to add. */
export function added(parts: readonly Quantity[]): number {
  let plain = 0;
  for (const part of parts) plain += numberOf(part);
  if (parts.length > 0 && parts.every((part) => Number.isInteger(numberOf(part))) && Number.isSafeInteger(plain))
    return plain;
  const sum = sumOfAll(parts.map(numberOf));
  if (sum === null) throw new Error('A sum needs at least one part');
  return sum;
}

export const makesUp = (total: Quantity, parts: readonly Quantity[]): boolean =>
  parts.length > 1 && added(parts) === numberOf(total);

export function draftOf({ verdict, total, parts, note }: Sum): Draft {
  return {
    verdict,
    claim: total,
    parts,
    actual: numberOf(total),
    expected: added(parts),
    unit: total.mention.unit,
    arithmetic: parts.map(numberOf).join(' + '),
    ...(note === undefined ? {} : { note }),
  };
}
