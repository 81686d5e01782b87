/** What the pages of references show: the lists by kind, and each law, policy, document or programme. */
import { type Citation, hasOwnPage, type ReferenceFile, type ReferenceRow } from '../../schema/published-references.ts';
import { Reference } from '../../schema/report.ts';
import { must, once, reference, referenceById, references } from '../data.ts';
import { type Excerpt, excerpt } from '../excerpt.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ReportLabel } from '../label.ts';
import { type Page, paginate } from '../paginate.ts';
import { byPlace, labelOf } from './value-row.ts';

export type ReferenceKind = ReferenceRow['kind'];

/** Laws first, documents last. */
export const KINDS: readonly ReferenceKind[] = ['law', 'regulation', 'policy', 'programme', 'document'];

export interface ReferenceLine {
  readonly id: string;
  readonly name: string;
  /** Its page; where only one report cites it and the list does not know it, the place itself. */
  readonly href: string;
  readonly since: number | null;
  readonly reports: number;
  readonly citations: number;
  readonly warnings: number;
}

/** Rows of a kind on the first page, and on each page of its own. */
const MOST_OF_KIND = 12;
const LINES_A_PAGE = 200;
const PLACES_A_PAGE = 100;

export const referencePages = (): readonly ReferenceRow[] => references().filter(hasOwnPage);

/** Page of a reference that a report cites; null: it has none. */
export function referenceHref(id: string, locale: Locale): string | null {
  const row = referenceById().get(id);
  return row && hasOwnPage(row) ? locale.referenceHref(id) : null;
}

function line(row: ReferenceRow, locale: Locale): ReferenceLine {
  const { id, name, firstYear, reports, citations, warnings, first } = row;
  const href = hasOwnPage(row) ? locale.referenceHref(id) : locale.reportHref(first.report, first.anchor);
  return { id, name, href, since: firstYear, reports, citations, warnings };
}

export interface ReferencesPage {
  readonly all: number;
  readonly listed: number;
  readonly kinds: readonly {
    readonly kind: ReferenceKind;
    readonly total: number;
    readonly lines: readonly ReferenceLine[];
  }[];
  readonly warned: readonly ReferenceLine[];
}

export function referencesPage(locale: Locale): ReferencesPage {
  const rows = references();
  return {
    all: rows.length,
    listed: rows.filter((row) => row.listed).length,
    kinds: KINDS.map((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      return { kind, total: own.length, lines: own.slice(0, MOST_OF_KIND).map((row) => line(row, locale)) };
    }),
    warned: rows
      .filter((row) => row.warnings > 0)
      .slice(0, MOST_OF_KIND)
      .map((row) => line(row, locale)),
  };
}

/** Report, then reference -> the later act that applied; one pass over the few references that have a warning. */
const warnings = once(() => Map.groupBy(reportsWarned(), ({ report }) => report));

function reportsWarned(): readonly { readonly report: string; readonly id: string; readonly later: Later }[] {
  return references()
    .filter((row) => row.warnings > 0)
    .flatMap(({ id }) =>
      reference(id).places.flatMap(({ report, superseded }) => (superseded ? [{ report, id, later: superseded }] : [])),
    );
}

/** The later act or version that applied when a report applied a reference; null: nothing to say. */
export const laterActOf = (report: string, id: string): Later | null =>
  warnings()
    .get(report)
    ?.find((one) => one.id === id)?.later ?? null;

export interface ReferenceKindPage {
  readonly kind: ReferenceKind;
  readonly page: Page<ReferenceLine>;
}

/** A step of an address as a kind. Throws on any other word. */
export const toKind = (word: string): ReferenceKind => Reference.shape.kind.parse(word);

/** Pages of each kind after the first. */
export const laterKindPages = (): { kind: ReferenceKind; number: string }[] =>
  KINDS.flatMap((kind) => {
    const pages = Math.ceil(references().filter((row) => row.kind === kind).length / LINES_A_PAGE);
    return numbersAfterFirst(pages).map((number) => ({ kind, number }));
  });

/** Pages of each reference after the first. */
export const laterPages = (): { id: string; number: string }[] =>
  referencePages().flatMap(({ id, citations }) =>
    numbersAfterFirst(Math.ceil(citations / PLACES_A_PAGE)).map((number) => ({ id, number })),
  );

const numbersAfterFirst = (pages: number): readonly string[] =>
  Array.from({ length: Math.max(0, pages - 1) }, (_, i) => String(i + 2));

export function referenceKindPage(kind: ReferenceKind, number: number, locale: Locale): ReferenceKindPage {
  const own = references().filter((row) => row.kind === kind);
  const page = must(paginate(own, LINES_A_PAGE)[number - 1], `page ${number} of references of kind ${kind}`);
  return { kind, page: { ...page, rows: page.rows.map((row) => line(row, locale)) } };
}

interface Later {
  readonly name: string;
  readonly inForce: string;
}

export interface CitationRow {
  readonly label: ReportLabel;
  readonly reportHref: string;
  readonly href: string;
  readonly quote: Excerpt;
  /** The later version that applied; null: nothing to say. */
  readonly later: Later | null;
}

export interface ReferencePage {
  readonly file: ReferenceFile;
  readonly page: Page<CitationRow>;
  /** The act that took its place. */
  readonly later: { readonly name: string; readonly href: string | null } | null;
  /** On the first page; bounded like the others. */
  readonly warned: readonly CitationRow[];
}

function citation(place: Citation, locale: Locale): CitationRow {
  const { superseded } = place;
  return {
    label: labelOf(place.report, locale),
    reportHref: locale.reportHref(place.report),
    href: locale.reportHref(place.report, place.anchor),
    quote: excerpt(place.quote, place.sentence, place),
    later: superseded && { name: superseded.name, inForce: superseded.inForce },
  };
}

export function referencePage(id: string, number: number, locale: Locale): ReferencePage {
  const file = reference(id);
  const places = file.places.toSorted((a, b) => byPlace(a.report, b.report) || a.start - b.start);
  const page = must(paginate(places, PLACES_A_PAGE)[number - 1], `page ${number} of reference ${id}`);
  const warned = file.places.filter((place) => place.superseded !== null);
  return {
    file,
    page: { ...page, rows: page.rows.map((place) => citation(place, locale)) },
    later: file.supersededBy === null ? null : laterOf(file.supersededBy, warned, locale),
    warned: number === 1 ? warned.slice(0, MOST_OF_KIND).map((place) => citation(place, locale)) : [],
  };
}

/** The later act's name is known where some report cites it, or where a place was told of it. */
function laterOf(by: string, warned: readonly Citation[], locale: Locale): ReferencePage['later'] {
  const name =
    referenceById().get(by)?.name ?? warned.find(({ superseded }) => superseded?.by === by)?.superseded?.name;
  return name === undefined ? null : { name, href: referenceHref(by, locale) };
}
