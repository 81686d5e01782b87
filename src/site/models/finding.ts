/** A finding as a page shows it: the claim in its sentence, the arithmetic, and links to every place it rests on. */
import type { FindingRow } from '../../schema/published-rows.ts';
import type { Report } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import type { Verdict } from '../../schema/vocabulary.ts';
import { report, reportText, rules } from '../data.ts';
import { type Excerpt, excerpt, LINE, opening, type Room } from '../excerpt.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ReportLabel } from '../label.ts';
import { anchorAt } from './report-text.ts';
import { labelOf } from './value-row.ts';

export interface FindingPlace {
  readonly text: string;
  readonly href: string;
}

export interface FindingClaim extends Excerpt {
  readonly href: string;
}

export interface FindingCard {
  readonly id: string;
  readonly verdict: Verdict;
  readonly rule: { readonly id: string; readonly name: string; readonly href: string };
  readonly report: { readonly id: string; readonly label: ReportLabel; readonly href: string };
  readonly reason: string;
  readonly formula: string | null;
  /** The claim in its sentence, or a few words in their paragraph; null where the finding is about a longer stretch. */
  readonly claim: FindingClaim | null;
  /** The same cut to one line, for lists of what holds and what cannot be recomputed. */
  readonly line: FindingClaim | null;
  /** Places beside the claim: the parts, or the stretches of text. */
  readonly places: readonly FindingPlace[];
}

/** A stretch of text is quoted by its first characters. */
const LONGEST_PLACE = 24;

function quoteOf(source: Report, value: Span, around: Span, locale: Locale, room?: Room): FindingClaim {
  const quote = reportText(source.id).slice(around.start, around.end);
  return { ...excerpt(quote, around, value, room), href: locale.reportHref(source.id, anchorAt(source, value.start)) };
}

/** A few characters that are no mention (a year) are shown in their paragraph; a longer stretch speaks for itself. */
function passage(source: Report, quote: Span | undefined, locale: Locale, room?: Room): FindingClaim | null {
  if (!quote || quote.end - quote.start > LONGEST_PLACE) return null;
  const around = source.paragraphs.find((p) => p.start <= quote.start && quote.end <= p.end);
  return around ? quoteOf(source, quote, around, locale, room) : null;
}

export function findingCard(row: FindingRow, locale: Locale): FindingCard {
  const rule = rules().find(({ id }) => id === row.rule);
  const source = report(row.report);
  const claim = row.claim === null ? undefined : source.mentions.find((mention) => mention.id === row.claim);
  const cut = (room?: Room) =>
    claim ? quoteOf(source, claim, claim.sentence, locale, room) : passage(source, row.quotes[0], locale, room);
  const text = cut();
  // A quote that holds the claim itself is shown as the claim's sentence.
  const shown = claim ?? (text ? row.quotes[0] : undefined);
  const quotes = shown ? row.quotes.filter((q) => q.end <= shown.start || q.start >= shown.end) : row.quotes;
  return {
    id: row.id,
    verdict: row.verdict,
    rule: {
      id: row.rule,
      name: rule ? locale.name(rule) : row.rule,
      href: locale.ruleHref(row.rule),
    },
    report: { id: row.report, label: labelOf(row.report, locale), href: locale.reportHref(row.report) },
    reason: locale.pick(row.reasonZh, row.reason),
    formula: row.formula,
    claim: text,
    line: cut(LINE),
    places: quotes.map((quote) => ({
      text: opening(quote.text, LONGEST_PLACE),
      href: locale.reportHref(row.report, anchorAt(source, quote.start)),
    })),
  };
}

/** What a reader should look at first comes first; what holds is shown as well. */
const ORDER: readonly Verdict[] = ['inconsistent', 'suspicious', 'noted', 'rounding', 'consistent', 'not-recomputable'];

export const byVerdict = (a: { verdict: Verdict }, b: { verdict: Verdict }): number =>
  ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict);

export const verdicts = ORDER;

/** What a reader looks at openly, and what is folded with its number, in the order of `verdicts`. */
export interface FindingGroups {
  readonly open: readonly FindingCard[];
  readonly folds: readonly {
    readonly id: 'noted' | 'agrees' | 'not-recomputable';
    readonly cards: readonly FindingCard[];
    readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  }[];
}

const FOLDS = [
  { id: 'noted', holds: ['noted'] },
  { id: 'agrees', holds: ['consistent', 'rounding'] },
  { id: 'not-recomputable', holds: ['not-recomputable'] },
] as const satisfies readonly { id: string; holds: readonly Verdict[] }[];

export function findingGroups(cards: readonly FindingCard[]): FindingGroups {
  const folded = FOLDS.map(({ id, holds }) => {
    const counts = holds.map((verdict) => ({ verdict, count: cards.filter((c) => c.verdict === verdict).length }));
    return { id, cards: cards.filter((c) => holds.some((v) => v === c.verdict)), counts };
  });
  return {
    open: cards.filter((card) => !FOLDS.some(({ holds }) => holds.some((v) => v === card.verdict))),
    folds: folded.filter(({ cards }) => cards.length > 0),
  };
}

/** Anchor of a verdict on the board: its fold, or the first finding. */
export const verdictAnchor = (verdict: Verdict): string =>
  FOLDS.find(({ holds }) => holds.some((v) => v === verdict))?.id ?? verdict;
