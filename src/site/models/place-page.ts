/** One place: the way up and down, its reports, what they state year by year, and what changed between them. */
import type { PlaceBody, PlaceChild, PlaceFile } from '../../schema/published-places.ts';
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
  /** One cell a report; null: not stated. */
  readonly cells: readonly ({ readonly shown: Shown; readonly href: string; readonly quote: Excerpt } | null)[];
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
  /** The latest first. */
  readonly reports: readonly { readonly year: string; readonly title: string; readonly href: string }[];
  readonly columns: readonly { readonly id: string; readonly year: string; readonly href: string }[];
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

function bodyPart(file: PlaceFile, body: PlaceBody, locale: Locale): BodyPart {
  const { t } = locale;
  const reports = body.reports.map((id) =>
    must(
      file.reports.find((report) => report.id === id),
      `report ${id}`,
    ),
  );
  const years = reports.map((report) => (report.year === null ? t.label.unknownYear : String(report.year)));
  return {
    department: body.department,
    reports: reports
      .map((report, i) => ({
        year: years[i] ?? '',
        title: report.title ?? t.label.untitled(file.name),
        href: locale.reportHref(report.id),
      }))
      .reverse(),
    columns: reports.map((report, i) => ({ id: report.id, year: years[i] ?? '', href: locale.reportHref(report.id) })),
    lines: linesOf(file, body, locale),
    charts: placeCharts(file, body, locale),
    changes: changeParts(file, body.changes, locale),
  };
}

function linesOf(file: PlaceFile, body: PlaceBody, locale: Locale): readonly PlaceLine[] {
  const own = new Set(body.reports);
  const order = systems().map((system) => system.id);
  const primary = file.observations.filter((o) => o.primary && own.has(o.report));
  return [...Map.groupBy(primary, (o) => o.indicator)]
    .map(([id, observations]) => {
      const row = must(indicatorById().get(id), `indicator ${id}`);
      return {
        system: row.system,
        name: locale.name(row),
        href: row.tier === '3' ? null : locale.indicatorHref(id),
        cells: body.reports.map((report) => {
          const o = observations.find((x) => x.report === report);
          if (!o) return null;
          return {
            shown: show(o, locale.t, { short: true }),
            href: locale.reportHref(o.report, o.mention),
            quote: excerpt(o.quote, o.sentence, o),
          };
        }),
      };
    })
    .sort((a, b) => order.indexOf(a.system) - order.indexOf(b.system));
}
