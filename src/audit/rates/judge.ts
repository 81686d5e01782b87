import type { Mention } from '../../schema/mention.ts';
import type { Verdict } from '../../schema/vocabulary.ts';
import { decimalPlaces, printsAs, roundTo } from '../../stats/index.ts';
import { numberOf } from '../comparable.ts';
import type { Draft, Note } from '../draft.ts';
import type { Quantity } from '../quantities.ts';
import type { Candidate } from './candidate.ts';

/** 约 and 左右 leave this share of the figure open. */
const ABOUT = 0.05;
/** Places shown beyond the printed ones where rounding is the point, so that the reader sees what was rounded. */
const MORE_PLACES = 2;
/** Attempts that a reason lists before it says "and others". */
const LISTED = 3;

const BOUNDS: Partial<Record<Mention['qualifier'], Note>> = {
  over: { en: 'Stated as a lower bound', zh: '原文所述为下限。' },
  at_least: { en: 'Stated as a lower bound', zh: '原文所述为下限。' },
  nearly: { en: 'Stated as an upper bound', zh: '原文所述为上限。' },
  at_most: { en: 'Stated as an upper bound', zh: '原文所述为上限。' },
  under: { en: 'Stated as an upper bound', zh: '原文所述为上限。' },
  about: { en: 'Stated as approximate', zh: '原文所述为约数。' },
};

/** The finding on one percentage. The first candidate that fits wins, and none is asked for after it; only a sure one can refute. */
export function judge(rate: Quantity, ways: Iterable<Candidate>): Draft {
  const places = decimalPlaces(rate.mention.text);
  const candidates: Candidate[] = [];
  for (const candidate of ways) {
    const verdict = verdictOn(rate.mention, numberOf(rate), places, candidate.value);
    if (verdict !== null) return recomputed(rate, candidate, verdict, places);
    candidates.push(candidate);
  }
  const only = candidates.find(({ sure }) => sure);
  if (only?.sure && candidates.every(({ guess, arithmetic }) => guess || arithmetic === only.arithmetic))
    return recomputed(rate, only, rate.mention.qualifier === 'about' ? 'suspicious' : 'inconsistent', places);
  return notRecomputable(rate, candidates, places);
}

function verdictOn({ qualifier }: Mention, printed: number, places: number, value: number): Verdict | null {
  switch (qualifier) {
    case 'exact': {
      const printing = printsAs(value, printed, places);
      return printing === null ? null : printing === 'exact' ? 'consistent' : 'rounding';
    }
    case 'over':
    case 'at_least':
      return roundTo(value, places) >= printed ? 'consistent' : null;
    case 'nearly':
    case 'at_most':
    case 'under':
      return value <= printed ? 'consistent' : null;
    case 'about':
      return Math.abs(value - printed) <= ABOUT * printed ? 'consistent' : null;
    case 'range':
      return null;
  }
}

function recomputed(rate: Quantity, candidate: Candidate, verdict: Verdict, places: number): Draft {
  const exact = rate.mention.qualifier === 'exact';
  const shown = verdict === 'rounding' ? places + MORE_PLACES : Math.max(1, places);
  const note = BOUNDS[rate.mention.qualifier];
  return {
    verdict,
    claim: rate,
    parts: candidate.parts,
    actual: numberOf(rate),
    expected: verdict === 'consistent' && exact ? numberOf(rate) : roundTo(candidate.value, shown),
    unit: '%',
    arithmetic: candidate.arithmetic,
    ...(note === undefined ? {} : { note }),
    basis: verdict === 'consistent' || verdict === 'rounding' ? candidate.basis : null,
  };
}

function notRecomputable(rate: Quantity, candidates: readonly Candidate[], places: number): Draft {
  const serious = candidates.filter(({ guess }) => !guess);
  const tried = [...new Set(serious.map((c) => `${c.arithmetic} = ${roundTo(c.value, Math.max(1, places))} %`))];
  const list = tried.slice(0, LISTED).join('; ');
  const value = numberOf(rate);
  return {
    verdict: 'not-recomputable',
    claim: rate,
    parts: [],
    actual: value,
    expected: null,
    unit: '%',
    arithmetic: null,
    note:
      tried.length === 0
        ? {
            en: `Unexpected ${value} % by itself, expected numerator and denominator beside it`,
            zh: `原文为 ${value}%，其旁未同时列出分子和分母，无法复算。`,
          }
        : {
            en: `No base stated beside ${value} % gives it (${list}); another base may be meant`,
            zh: `原文为 ${value}%，未说明分母；以其旁数字试算为 ${list}，均不等于原文，无法复算。`,
          },
  };
}
