import type { Indicator } from '../../schema/indicator.ts';

/** Sum of indicators less others, as one side of a rate. */
export interface Term {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

export interface RateDefinition {
  readonly numerator: Term | null;
  readonly denominators: readonly Term[];
  /** Reports also use a base that no count in them states (in the codebook: a denominator in words). */
  readonly hiddenBase: boolean;
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
 * The correction rate in the narrow sense, which the codebook gives in words: decisions that set an act aside or right
 * (Administrative Reconsideration Law, arts. 63-66). The Ministry of Justice's yearly figures divide by
 * the concluded cases less those settled, which is why both bases are tried.
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

export function definitionOf(indicator: Indicator): RateDefinition {
  const known = IN_WORDS[indicator.id];
  const terms = indicator.denominators.map(termOf);
  const stated = terms.filter((term) => term !== null);
  const numerator = indicator.numerator === null ? null : termOf(indicator.numerator);
  return {
    numerator: numerator ?? known?.numerator ?? null,
    denominators: stated.length > 1 || known === undefined ? stated : [...stated, ...known.denominators],
    hiddenBase: stated.length < terms.length || known !== undefined,
  };
}
