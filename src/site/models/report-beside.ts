/** One report beside the others: what most of them state and it does not, and the sentences that it shares with them. */
import type { SharedSentence } from '../../schema/published-peers.ts';
import type { Report } from '../../schema/report.ts';
import { indicatorById, must, peers, report, reportText } from '../data.ts';
import { opening } from '../excerpt.ts';
import { formatShare } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { anchorAt } from './report-text.ts';
import { labelOf } from './value-row.ts';

export interface MissingLine {
  readonly name: string;
  readonly href: string;
  readonly stated: string;
  readonly lookedFor: readonly string[];
  /** The word of the subject that stands in the text, and its paragraph; null: none does. */
  readonly found: { readonly text: string; readonly anchor: string } | null;
}

export interface PeersPart {
  readonly lead: string;
  readonly missing: readonly MissingLine[];
  /** Those beyond the first few, which stand folded. */
  readonly more: readonly MissingLine[];
}

export interface SharedLine {
  readonly text: string;
  readonly anchor: string;
  readonly reports: number;
  readonly example: { readonly name: string; readonly href: string };
}

export interface SharedPart {
  readonly lead: string;
  /** Share of the sentences as text; null: nothing to compare. */
  readonly share: string | null;
  /** 0 to 1, for the bar. */
  readonly part: number;
  readonly shared: number;
  readonly lines: readonly SharedLine[];
  /** Shared sentences that the list leaves to the download. */
  readonly more: number;
  /** Sentences that others have with other figures; null: none. */
  readonly figures: { readonly lead: string; readonly lines: readonly SharedLine[]; readonly more: number } | null;
}

/** Indicators that stand open. */
const OPEN_INDICATORS = 10;
/** One screen of them; all are dimmed in the text and stand in the download. */
const MOST_LINES = 40;
const LONGEST = 60;

export function peersPart(own: Report, locale: Locale): PeersPart {
  const { t } = locale;
  const { basis, level, year, reports, missing } = peers(own.id).peers;
  const p = t.report.peers;
  const circle = {
    'level-year': () => p.ofLevelYear(reports, t.level[level], String(year)),
    level: () => p.ofLevel(reports, t.level[level]),
    all: () => p.ofAll(reports),
    none: () => '',
  }[basis]();
  const lines = missing.map(({ indicator, reports: stating, lookedFor, found }): MissingLine => {
    const row = must(indicatorById().get(indicator), `indicator ${indicator}`);
    return {
      name: locale.name(row),
      href: locale.indicatorHref(indicator),
      stated: p.stated(stating, reports),
      lookedFor,
      found: found && { text: found.text, anchor: anchorAt(own, found.start) },
    };
  });
  return {
    lead: basis === 'none' ? p.tooFew : missing.length === 0 ? p.nothing(circle) : p.lead(circle),
    missing: lines.slice(0, OPEN_INDICATORS),
    more: lines.slice(OPEN_INDICATORS),
  };
}

export function sharedPart(own: Report, locale: Locale): SharedPart {
  const { t } = locale;
  const { boilerplate } = peers(own.id);
  const { others, letters, sentences, shared, share, list, figures } = boilerplate;
  const s = t.report.shared;
  const text = reportText(own.id);
  const linesOf = (sentences: readonly SharedSentence[]): SharedLine[] =>
    sentences.slice(0, MOST_LINES).map(({ start, end, reports, example }) => ({
      text: opening(text.slice(start, end), LONGEST),
      anchor: anchorAt(own, start),
      reports,
      example: {
        name: labelOf(example.report, locale).short,
        href: locale.reportHref(example.report, anchorAt(report(example.report), example.start)),
      },
    }));
  return {
    lead:
      share === null
        ? s.nothing
        : shared === 0
          ? s.none(sentences, others, letters)
          : s.lead(shared, sentences, others, letters),
    share: formatShare(share),
    part: share ?? 0,
    shared,
    lines: linesOf(list),
    more: Math.max(0, list.length - MOST_LINES),
    figures:
      figures.length === 0
        ? null
        : {
            lead: s.figures(figures.length),
            lines: linesOf(figures),
            more: Math.max(0, figures.length - MOST_LINES),
          },
  };
}
