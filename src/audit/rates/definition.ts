import type { Indicator } from '../../schema/indicator.ts';

/** Sum of indicators less others, as one side of a rate. */
export interface Term {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

export interface RateDefinition {
  readonly numerator: Term | null;
  readonly denominators: readonly Term[];
  /** Official figures use bases that reports need not state, so a mismatch with the stated counts proves nothing. */
  readonly severalBases: boolean;
}

const ID = /^[a-z]+(?:[._][a-z]+)+$/;

/** `a + b − c` with indicator ids; null: words. */
export function termOf(written: string): Term | null {
  const plus: string[] = [];
  const minus: string[] = [];
  for (const [, sign, id] of `+${written}`.matchAll(/([+＋−–-])\s*([^+＋−–-]+)/g)) {
    if (id === undefined || !ID.test(id.trim())) return null;
    (sign === '+' || sign === '＋' ? plus : minus).push(id.trim());
  }
  return { plus, minus };
}

/**
 * Rates with more than one official base: mediation over accepted, new or concluded cases; correction with or without
 * the settled ones; conclusion with or without those carried over; lost and won over judgments on the merits or over
 * all concluded; appearance over hearings held, cases concluded or cases in which the court asked for it.
 */
const SEVERAL_BASES: ReadonlySet<string> = new Set([
  'reconsideration.mediation_rate',
  'reconsideration.correction_rate',
  'reconsideration.conclusion_rate',
  'litigation.loss_rate',
  'litigation.win_rate',
  'litigation.leader_appearance.rate',
  'litigation.response_rate',
]);

/**
 * The correction rate in the narrow sense: decisions that set an act aside or right (Administrative Reconsideration
 * Law, arts. 63-66). The Ministry of Justice's yearly figures divide by the concluded cases less those settled.
 * Used where the codebook gives numerator or base in words.
 */
const IN_WORDS: Readonly<Record<string, Pick<RateDefinition, 'numerator' | 'denominators'>>> = {
  'reconsideration.correction_rate': {
    numerator: {
      plus: ['revoked', 'modified', 'declared_illegal', 'ordered_performance'].map(
        (result) => `reconsideration.${result}`,
      ),
      minus: [],
    },
    denominators: [
      { plus: ['reconsideration.concluded'], minus: [] },
      { plus: ['reconsideration.concluded'], minus: ['reconsideration.mediated'] },
    ],
  },
};

const READ = new WeakMap<Indicator, RateDefinition>();

/** The codebook's definition, read once an indicator. */
export function definitionOf(indicator: Indicator): RateDefinition {
  const known = READ.get(indicator);
  if (known !== undefined) return known;
  const definition = read(indicator);
  READ.set(indicator, definition);
  return definition;
}

function read(indicator: Indicator): RateDefinition {
  const known = IN_WORDS[indicator.id];
  const stated = indicator.denominators.map(termOf).filter((term) => term !== null);
  const numerator = indicator.numerator === null ? null : termOf(indicator.numerator);
  return {
    numerator: numerator ?? known?.numerator ?? null,
    denominators: stated.length > 1 || known === undefined ? stated : [...stated, ...known.denominators],
    severalBases: SEVERAL_BASES.has(indicator.id),
  };
}
