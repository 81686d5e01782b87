/** One place: its reports over the years and the values they state, an indicator a row, a year a column. */
import type { PlaceFile } from '../../schema/published-places.ts';
import type { System } from '../../schema/vocabulary.ts';
import { indicatorById, must, place, systems } from '../data.ts';
import { type Excerpt, excerpt } from '../excerpt.ts';
import { type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';

export interface PlaceLine {
  readonly system: System;
  readonly name: string;
  readonly href: string | null;
  /** One cell a report; null: not stated. */
  readonly cells: readonly ({ readonly shown: Shown; readonly href: string; readonly quote: Excerpt } | null)[];
}

export interface PlacePage {
  readonly file: PlaceFile;
  readonly columns: readonly { readonly id: string; readonly year: string; readonly href: string }[];
  readonly lines: readonly PlaceLine[];
}

export function placePage(code: string, locale: Locale): PlacePage {
  const file = place(code);
  const primary = Map.groupBy(
    file.observations.filter((o) => o.primary),
    (o) => o.indicator,
  );
  const order = systems().map((system) => system.id);
  const lines = [...primary].map(([id, observations]) => {
    const row = must(indicatorById().get(id), `indicator ${id}`);
    return {
      system: row.system,
      name: locale.name(row),
      href: row.tier === '3' ? null : locale.indicatorHref(id),
      cells: file.reports.map((report) => {
        const o = observations.find((x) => x.report === report.id);
        return o
          ? {
              shown: show(o, locale.t, { short: true }),
              href: locale.reportHref(o.report, o.mention),
              quote: excerpt(o.quote, o.sentence, o),
            }
          : null;
      }),
    };
  });
  return {
    file,
    columns: file.reports.map((report) => ({
      id: report.id,
      year: report.year === null ? locale.t.label.unknownYear : String(report.year),
      href: locale.reportHref(report.id),
    })),
    lines: lines.sort((a, b) => order.indexOf(a.system) - order.indexOf(b.system)),
  };
}
