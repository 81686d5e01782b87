/** One place: the way up and down, its reports, what they state year by year, and what changed between them. */
import type { PlaceBody, PlaceChild, PlaceFile } from '../../schema/published-places.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import type { System } from '../../schema/vocabulary.ts';
import { indicatorById, must, place, systems } from '../data.ts';
import { type Excerpt, excerpt } from '../excerpt.ts';
import { type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { placesWithFindings } from './audit-page.ts';
import { byVerdict, type FindingCard, findingCard } from './finding.ts';
import { type ChangePart, changeParts } from './place-changes.ts';
import { placeCharts } from './place-years.ts';

export interface PlaceLine {
  readonly system: System;
  readonly name: string;
  readonly href: string | null;
  /** One cell a report, in the order of the columns; null: not stated. */
  readonly cells: readonly ({ readonly shown: Shown; readonly href: string } | null)[];
  /** The sentence of the latest report that states it; its year where that is not the latest report. */
  readonly latest: { readonly quote: Excerpt; readonly href: string; readonly year: string | null };
}

/** One step down, with the step after it, so that readers can skip one. */
export interface StepDown {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly years: string;
  readonly further: readonly { readonly name: string; readonly href: string; readonly reports: number }[];
}

export interface BodyPart {
  /** null: the place's government. */
  readonly department: string | null;
  /** The latest first, here and in the columns. */
  readonly reports: readonly { readonly year: string; readonly title: string; readonly href: string }[];
  readonly columns: readonly { readonly year: string; readonly href: string }[];
  readonly lines: readonly PlaceLine[];
  readonly charts: readonly string[];
  readonly changes: readonly ChangePart[];
}

export interface PlacePage {
  readonly file: PlaceFile;
  readonly path: readonly { readonly name: string; readonly href: string | null }[];
  readonly down: readonly StepDown[];
  readonly uncoded: readonly { readonly name: string; readonly href: string }[];
  readonly bodies: readonly BodyPart[];
  readonly restatements: readonly FindingCard[];
  /** All findings on its reports; null: none. */
  readonly checksHref: string | null;
}

export function stepDown(child: PlaceChild, locale: Locale): StepDown {
  const { reports, beneath, years } = child;
  return {
    name: child.name,
    href: locale.placeHref(child.code),
    count: locale.t.places.count(reports, beneath.reports),
    years: years.join(locale.t.number.list),
    further: child.children.map(({ code, name, reports: n }) => ({ name, href: locale.placeHref(code), reports: n })),
  };
}

export function placePage(code: string, locale: Locale): PlacePage {
  const file = place(code);
  return {
    file,
    path: [
      { name: locale.t.nav.places, href: locale.href('/places/') },
      ...file.path.map((step) => ({ name: step.name, href: locale.placeHref(step.code) })),
      { name: file.name, href: null },
    ],
    down: file.children.map((child) => stepDown(child, locale)),
    uncoded: file.uncoded.map(({ report, name, year }) => ({
      name: `${name ?? locale.t.label.unknownPlace} ${year ?? ''}`.trim(),
      href: locale.reportHref(report),
    })),
    bodies: file.bodies.map((body) => bodyPart(file, body, locale)),
    checksHref: placesWithFindings().has(code) ? locale.href(`/audit/places/${code}/`) : null,
    restatements: file.restatements.map((row) => findingCard(row, locale)).sort(byVerdict),
  };
}

/** The latest first; a report whose year is not known is not known to be the latest. */
const latestFirst = <R extends { readonly year: number | null }>(reports: readonly R[]): R[] => [
  ...reports.filter(({ year }) => year !== null).reverse(),
  ...reports.filter(({ year }) => year === null),
];

function bodyPart(file: PlaceFile, body: PlaceBody, locale: Locale): BodyPart {
  const { t } = locale;
  const own = body.reports.map((id) =>
    must(
      file.reports.find((report) => report.id === id),
      `report ${id}`,
    ),
  );
  const reports = latestFirst(own).map(({ id, title, year }) => ({
    id,
    year: year === null ? t.label.unknownYear : String(year),
    title: title ?? t.label.untitled(file.name),
    href: locale.reportHref(id),
  }));
  return {
    department: body.department,
    reports,
    columns: reports,
    lines: linesOf(file, reports, locale),
    charts: placeCharts(file, body, locale),
    changes: changeParts(file, body.changes, locale),
  };
}

interface Column {
  readonly id: string;
  readonly year: string;
}

function linesOf(file: PlaceFile, columns: readonly Column[], locale: Locale): readonly PlaceLine[] {
  const order = systems().map((system) => system.id);
  const primary = file.observations.filter((o) => o.primary && columns.some(({ id }) => id === o.report));
  return [...Map.groupBy(primary, (o) => o.indicator)]
    .map(([id, observations]) => {
      const row = must(indicatorById().get(id), `indicator ${id}`);
      const stated = columns.map((column) => observations.find((o) => o.report === column.id) ?? null);
      const at = stated.findIndex((o) => o !== null);
      const latest = must(stated[at], `a value of ${id}`);
      const hrefOf = (o: ObservationRow): string => locale.reportHref(o.report, o.mention);
      return {
        system: row.system,
        name: locale.name(row),
        href: row.tier === '3' ? null : locale.indicatorHref(id),
        cells: stated.map((o) => o && { shown: show(o, locale.t, { short: true }), href: hrefOf(o) }),
        latest: {
          quote: excerpt(latest.quote, latest.sentence, latest),
          href: hrefOf(latest),
          year: at === 0 ? null : (columns[at]?.year ?? null),
        },
      };
    })
    .sort((a, b) => order.indexOf(a.system) - order.indexOf(b.system));
}
