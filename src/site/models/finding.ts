/** A finding as a page shows it: the arithmetic, and every sentence that it rests on with its figures marked and linked. */

import { anchorsOf, quoteAnchor } from '../../schema/anchors.ts';
import type { FindingRow } from '../../schema/published-rows.ts';
import type { Report } from '../../schema/report.ts';
import { VERDICTS_FIRST, type Verdict } from '../../schema/vocabulary.ts';
import { rules } from '../data.ts';
import { LINE, type Room } from '../excerpt.ts';
import { printed, sentence } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { type ReportLabel, reportLabel } from '../label.ts';
import { type MarkedPart, marked } from '../marked.ts';
import { labelOf } from './value-row.ts';

export interface FindingQuote {
  readonly parts: readonly MarkedPart[];
  readonly href: string;
  /** The report that it stands in, where that is another one. */
  readonly from: string | null;
}

export interface FindingCard {
  /** Its id within its report: anchor on the report's page, and with it its permanent address. */
  readonly anchor: string;
  readonly permalink: string;
  readonly verdict: Verdict;
  readonly rule: { readonly id: string; readonly name: string; readonly href: string };
  readonly report: { readonly id: string; readonly label: ReportLabel; readonly href: string };
  readonly year: number | null;
  readonly system: string | null;
  readonly reason: string;
  readonly formula: string | null;
  /** The claim's sentence first. */
  readonly quotes: readonly FindingQuote[];
  /** The same cut to a line each, the claim alone marked in its own: for lists of what holds and what cannot be recomputed. */
  readonly lines: readonly FindingQuote[];
}

export function findingCard(row: FindingRow, locale: Locale): FindingCard {
  const rule = rules().find(({ id }) => id === row.rule);
  const quote = ({ report, text, start, marks, anchor }: FindingRow['quotes'][number], room?: Room): FindingQuote => ({
    parts: marked(text, start, marks, room),
    href: locale.reportHref(report ?? row.report, anchor),
    from: report === null ? null : labelOf(report, locale).short,
  });
  const [first, ...others] = row.quotes;
  const claim = first?.marks.filter(({ mention }) => mention === row.claim).slice(0, 1) ?? [];
  const anchor = row.id.slice(row.report.length + 1);
  return {
    anchor,
    permalink: locale.reportHref(row.report, anchor),
    verdict: row.verdict,
    rule: {
      id: row.rule,
      name: rule ? locale.name(rule) : row.rule,
      href: locale.ruleHref(row.rule),
    },
    report: {
      id: row.report,
      label: reportLabel(row, row.part, locale.t),
      href: locale.reportHref(row.report),
    },
    year: row.year,
    system: row.system,
    reason: sentence(locale.pick(row.reasonZh, row.reason)),
    formula: row.formula === null ? null : printed(row.formula),
    quotes: row.quotes.map((one) => quote(one)),
    lines: first ? [quote({ ...first, marks: claim }, LINE), ...others.map((one) => quote(one, LINE))] : [],
  };
}

/** The findings of a report's own file as rows of the published lists. */
export function findingsOf(report: Report): FindingRow[] {
  const at = anchorsOf(report);
  return report.checks.map((check) => ({
    report: report.id,
    year: report.year,
    place: report.place,
    part: report.source.part,
    ...check,
    quotes: check.quotes.map((quote) => ({ ...quote, anchor: quoteAnchor(check.claim, quote, at) })),
  }));
}

/** What a reader should look at first comes first; what holds is shown as well. */
const ORDER = VERDICTS_FIRST;

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
