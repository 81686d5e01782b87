/** Indicators that are read together with one: as the codebook says, as numerator or denominator, of the same family. */
import type { IndicatorRow } from '../../schema/published.ts';

export interface Relatives {
  /** Named by the codebook. */
  readonly related: readonly string[];
  /** Rates that have this one above or below the line. */
  readonly rates: readonly string[];
  /** The others of the same object (first words of the id), the ones most stated first. */
  readonly family: readonly string[];
}

/** Ids that fit a line of links each. */
const MOST = 12;

type Row = Pick<IndicatorRow, 'id' | 'related' | 'numerator' | 'denominators' | 'primary'>;

export function relatives(own: Row, all: readonly Row[]): Relatives {
  const object = own.id.split('.').slice(0, -1).join('.');
  const others = all.filter((row) => row.id !== own.id);
  const rates = others.filter((row) =>
    [row.numerator, ...row.denominators].some((term) => terms(term).includes(own.id)),
  );
  const taken = new Set([
    ...own.related,
    ...rates.map(({ id }) => id),
    ...[own.numerator, ...own.denominators].flatMap(terms),
  ]);
  return {
    related: own.related,
    rates: rates.map(({ id }) => id),
    family: others
      .filter((row) => row.id.startsWith(`${object}.`) && !taken.has(row.id))
      .sort((a, b) => b.primary - a.primary)
      .slice(0, MOST)
      .map(({ id }) => id),
  };
}

/** `a.b + c.d` -> its ids; words have none. */
const terms = (term: string | null): readonly string[] => term?.match(/[a-z]+(?:[._][a-z]+)+/gu) ?? [];
