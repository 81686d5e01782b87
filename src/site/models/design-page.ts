/** Real data for every component, as the design page shows them: chosen by rules, so that a grown corpus fills it too. */
import type { System } from '../../schema/vocabulary.ts';
import type { Work } from '../cite/work.ts';
import { findingsPage, indicators, report, reports, rules, systems } from '../data.ts';
import { type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { type FindingCard, findingCard, verdicts } from './finding.ts';
import { type IndicatorPage, indicatorPage } from './indicator-page.ts';
import { type ReferencePage, referencePage, referencePages } from './references-page.ts';
import { citedReport } from './report-cite.ts';
import { type Note, reportNotes } from './report-notes.ts';
import { type ReportPage, reportPage, type Tile, tiles } from './report-page.ts';
import { labelOf } from './value-row.ts';

export interface DesignPage {
  readonly systems: readonly System[];
  /** One value of each qualifier that the corpus has, each leading to its sentence. */
  readonly values: readonly { readonly name: string; readonly shown: Shown; readonly href: string }[];
  readonly tiles: readonly (Tile & { readonly href: string })[];
  readonly notes: readonly Note[];
  /** One finding a verdict. */
  readonly findings: readonly FindingCard[];
  readonly indicator: IndicatorPage;
  readonly title: string;
  readonly names: readonly string[];
  readonly work: Work;
  readonly whole: WholeParts;
}

/** What stands once: parts of the page of the fullest report, of a reference, of a list. */
export interface WholeParts extends Pick<ReportPage, 'mandate' | 'systems' | 'peers' | 'shared' | 'findings'> {
  readonly longestTitle: string;
  readonly works: readonly { readonly label: string; readonly work: Work }[];
  readonly citations: ReferencePage['page']['rows'];
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** The report's text is not on the page: what leads into it leads to the top. */
const TOP = 'main';

const MOST_NOTES = 3;
const MOST_ROWS = 5;

function wholeParts(id: string, locale: Locale): WholeParts {
  const page = reportPage(id, locale);
  const atTop = <T extends { readonly anchor: string }>(one: T): T => ({ ...one, anchor: TOP });
  const found = <T extends { readonly found: { readonly anchor: string } | null }>(lines: readonly T[]): T[] =>
    lines.map((line) => ({ ...line, found: line.found && atTop(line.found) }));
  const [cited] = referencePages();
  if (!cited) throw new Error('Unexpected corpus without a reference: the design page shows real data only');
  const titles = reports().flatMap(({ title }) => title ?? []);
  return {
    mandate: page.mandate.map((line) => ({ ...line, quote: line.quote && atTop(line.quote) })),
    // A value's own anchor and the index of values stand on the report's page.
    systems: page.systems.map((line) => ({ ...line, values: 0, quote: line.quote && atTop(line.quote) })),
    peers: { ...page.peers, missing: found(page.peers.missing), more: found(page.peers.more) },
    shared: {
      ...page.shared,
      lines: page.shared.lines.map(atTop),
      figures: page.shared.figures && { ...page.shared.figures, lines: page.shared.figures.lines.map(atTop) },
    },
    findings: page.findings,
    longestTitle: titles.toSorted((a, b) => b.length - a.length)[0] ?? page.title,
    works: [{ label: locale.t.report.citing.report, work: citedReport(page.report, page.title, null, locale.t) }],
    citations: referencePage(cited.id, 1, locale).page.rows.slice(0, MOST_ROWS),
    links: reports()
      .slice(0, MOST_ROWS)
      .map(({ id }) => ({ name: labelOf(id, locale).short, href: locale.reportHref(id) })),
  };
}

export function designPage(locale: Locale): DesignPage {
  const [fullest] = reports().toSorted((a, b) => b.observations - a.observations || (a.id < b.id ? -1 : 1));
  const [commonest] = indicators().toSorted((a, b) => b.primary - a.primary || (a.id < b.id ? -1 : 1));
  if (!fullest || !commonest) throw new Error('Unexpected empty corpus: the design page shows real data only');
  const source = report(fullest.id);
  const byQualifier = new Map(source.observations.map((o) => [o.qualifier, o]));
  const found = rules().flatMap(({ id }) => findingsPage(`rules/${id}`, 1)?.findings ?? []);
  const indicator = indicatorPage(commonest.id, 1, locale);
  const title = source.title ?? locale.t.label.untitled(source.place.name ?? locale.t.label.unknownPlace);
  return {
    title,
    names: source.place.path.map((step) => step.name),
    work: citedReport(source, title, null, locale.t),
    systems: systems().map(({ id }) => id),
    values: [...byQualifier.values()].map((o) => ({
      name: locale.t.qualifierNote[o.qualifier],
      shown: show(o, locale.t),
      href: locale.reportHref(source.id, o.mention),
    })),
    tiles: tiles(source, locale).map((tile) => ({ ...tile, href: locale.reportHref(source.id, tile.anchor) })),
    // The page has none of the text's places: a note's own link stays on it.
    notes: [...reportNotes(source, locale).values()]
      .filter(({ system }) => system !== null)
      .slice(0, MOST_NOTES)
      .map((note) => ({ ...note, mention: 'main' })),
    findings: verdicts.flatMap((verdict) => {
      const one = found.find((row) => row.verdict === verdict);
      return one ? [findingCard(one, locale)] : [];
    }),
    whole: wholeParts(fullest.id, locale),
    indicator: { ...indicator, page: { ...indicator.page, rows: indicator.page.rows.slice(0, MOST_ROWS) } },
  };
}
