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

export interface JudgedRate {
  readonly draft: Draft;
  /** No count beside it was worth a division. */
  readonly bare: boolean;
}

/** The finding on one percentage. The first candidate that fits wins, and no way is tried after it; only a sure one can refute. */
export function judge(rate: Quantity, ways: Iterable<() => readonly Candidate[]>): JudgedRate {
  const places = decimalPlaces(rate.mention.text);
  const candidates: Candidate[] = [];
  for (const way of ways) {
    for (const candidate of way()) {
      const verdict = verdictOn(rate.mention, numberOf(rate), places, candidate);
      if (verdict !== null) return { draft: recomputed(rate, candidate, verdict, places), bare: false };
      candidates.push(candidate);
    }
  }
  const only = candidates.find(({ sure }) => sure);
  if (only?.sure && candidates.every(({ guess, arithmetic }) => guess || arithmetic === only.arithmetic)) {
    const verdict = rate.mention.qualifier === 'about' ? 'suspicious' : 'inconsistent';
    return { draft: recomputed(rate, only, verdict, places), bare: false };
  }
  const tried = triedIn(candidates, places);
  return { draft: notRecomputable(rate, tried), bare: tried.length === 0 };
}

function verdictOn({ qualifier }: Mention, printed: number, places: number, { value }: Candidate): Verdict | null {
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
    basis: verdict === 'consistent' || verdict === 'rounding' ? candidate.basis() : null,
  };
}

/** The divisions that the wording suggested, printed; guesses are not worth telling. */
function triedIn(candidates: readonly Candidate[], places: number): readonly string[] {
  const serious = candidates.filter(({ guess }) => !guess);
  return [...new Set(serious.map((c) => `${c.arithmetic} = ${roundTo(c.value, Math.max(1, places))} %`))];
}

function notRecomputable(rate: Quantity, tried: readonly string[]): Draft {
  const value = numberOf(rate);
  return {
    verdict: 'not-recomputable',
    claim: rate,
    parts: [],
    actual: value,
    expected: null,
    unit: '%',
    arithmetic: null,
    note: tried.length === 0 ? bareNote(rate, value) : triedNote(value, tried.slice(0, LISTED).join('; ')),
  };
}

/** 同比增长9.3%, 较上年下降12.5%: what is missing is the figure before, no denominator. */
const CHANGE = /(?:增长|上升|增加|提高|下降|减少|降低|压减|压缩|缩短|缩减|增幅|降幅)了?(?:近|约)?$/;

const bareNote = (rate: Quantity, value: number): Note =>
  CHANGE.test(rate.before)
    ? {
        en: `Unexpected ${value} % by itself, expected the figures before and after the change beside it`,
        zh: `原文为 ${value}%，其旁未同时列出变动前后的数，无法复算。`,
      }
    : {
        en: `Unexpected ${value} % by itself, expected numerator and denominator beside it`,
        zh: `原文为 ${value}%，其旁未同时列出分子和分母，无法复算。`,
      };

const triedNote = (value: number, list: string): Note => ({
  en: `No base stated beside ${value} % gives it (${list}); another base may be meant`,
  zh: `原文为 ${value}%，未说明分母；以其旁数字试算为 ${list}，均不等于原文，无法复算。`,
});
