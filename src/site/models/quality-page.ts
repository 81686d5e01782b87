/** How well the values were read, as the methodology page shows it: totals of tables, names for ids, one entry a place. */
import {
  type Agreement,
  type Disagreement,
  fileOutside,
  type GoldScore,
  type Score,
  type ScorePair,
} from '../../schema/published-quality.ts';
import type { Qualifier } from '../../schema/vocabulary.ts';
import { indicatorById, reportById } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { named } from './named.ts';
import { labelOf } from './value-row.ts';

export interface Named {
  readonly name: string;
  readonly href: string | null;
}

/** A part of a file that was left out has a score and no page. */
export function reportName(id: string, locale: Locale): Named {
  if (reportById().has(id)) return { name: labelOf(id, locale).short, href: locale.reportHref(id) };
  const file = fileOutside(id);
  return { name: file === null ? id : locale.t.quality.outside(file), href: null };
}

export function indicatorName(id: string, locale: Locale): Named {
  const row = indicatorById().get(id);
  return row
    ? { name: locale.name(row), href: row.tier === '3' ? null : locale.indicatorHref(id) }
    : { name: id, href: null };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function sum(scores: readonly Score[]): Score {
  const add = (key: 'expected' | 'predicted' | 'right' | 'missed' | 'false') =>
    scores.reduce((total, score) => total + score[key], 0);
  const right = add('right');
  return {
    expected: add('expected'),
    predicted: add('predicted'),
    right,
    missed: add('missed'),
    false: add('false'),
    precision: ratio(right, right + add('false')),
    recall: ratio(right, add('expected')),
  };
}

/** All tables as one. */
export const sumPairs = (pairs: readonly ScorePair[]): ScorePair => ({
  mentions: sum(pairs.map((pair) => pair.mentions)),
  observations: sum(pairs.map((pair) => pair.observations)),
});

export type Agreements = GoldScore['agreement'] & Pick<GoldScore, 'numbers'>;

/** The softer judgements and the numbers accounted for, of all tables as one. */
export function sumAgreements(scores: readonly GoldScore[]): Agreements {
  const add = (of: (score: GoldScore) => Agreement): Agreement => {
    const compared = scores.reduce((total, score) => total + of(score).compared, 0);
    const agreed = scores.reduce((total, score) => total + of(score).agreed, 0);
    return { compared, agreed, share: ratio(agreed, compared) };
  };
  return {
    role: add(({ agreement }) => agreement.role),
    scope: add(({ agreement }) => agreement.scope),
    period: add(({ agreement }) => agreement.period),
    numbers: add(({ numbers }) => numbers),
  };
}

export interface Miss {
  readonly where: Named;
  readonly kinds: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** Ids of the codebook and qualifiers in words; what is written between them stays. */
function inWords(text: string | null, locale: Locale): string | null {
  if (text === null) return null;
  const { t } = locale;
  return text
    .replace(/^none$/, t.quality.nothing)
    .replace(/[a-z_]+(?:\.[a-z_]+)+/g, (id) => named(id, locale))
    .replace(/\b(exact|over|about|nearly|at_least|at_most|under|range)\b ?/g, (_, id: Qualifier) => {
      const word = id === 'range' ? t.quality.range : t.qualifier[id];
      return word && word + (id === 'range' ? ' ' : t.number.gap);
    });
}

/** A miss and a false hit at one place are two sides of one reading: one entry. */
export function misses(
  rows: readonly Disagreement[],
  locale: Locale,
  where: (report: string) => Named,
): readonly Miss[] {
  const places = Map.groupBy(rows, (row) => `${row.report} ${row.raw.start} ${row.kind.endsWith('mention')}`);
  return [...places.values()].flatMap((both) => {
    const [first] = both;
    if (!first) return [];
    const at = first.quote.indexOf(first.text);
    return [
      {
        where: where(first.report),
        kinds: [...new Set(both.map((row) => locale.t.quality.kind[row.kind]))].join(locale.t.number.list),
        before: at < 0 ? first.quote : first.quote.slice(0, at),
        text: at < 0 ? '' : first.text,
        after: at < 0 ? '' : first.quote.slice(at + first.text.length),
        expected: inWords(first.expected, locale),
        actual: inWords(first.actual, locale),
      },
    ];
  });
}
