/** places.json with its pages, and each place with its reports. Only places with a code; nothing is inferred for others. */
import { PlaceFile, PlacesFile } from '../../schema/published.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import type { Report } from '../../schema/report.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareNumber, compareText } from '../order.ts';
import { paginate } from '../pages.ts';

export function placeFiles(reports: readonly PublishedReport[], observations: readonly ObservationRow[]): Files {
  const files: Files = new Map();
  const coded = reports.map(({ report }) => report).filter((report) => isPlaced(report));
  const byCode = Map.groupBy(coded, (report) => report.place.code ?? '');
  const rowsByReport = Map.groupBy(observations, (row) => row.report);

  const places = [...byCode.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, unordered]) => {
      const own = unordered.toSorted((a, b) => compareNumber(a.year, b.year) || compareText(a.id, b.id));
      const latest = own.at(-1)?.place;
      if (!latest) throw new Error(`Place ${code} has no report`);
      const row = {
        code,
        name: latest.name ?? code,
        level: latest.level,
        path: latest.path,
        reports: own.map((report) => ({
          id: report.id,
          title: report.title,
          year: report.year,
          signedOn: report.signedOn,
          observations: report.observations.length,
        })),
      };
      const href = `places/${code}.json`;
      const rows = own
        .flatMap((report) => rowsByReport.get(report.id) ?? [])
        .sort(
          (a, b) =>
            compareText(a.indicator, b.indicator) ||
            compareNumber(a.year, b.year) ||
            compareText(a.report, b.report) ||
            a.start - b.start,
        );
      files.set(href, encodeJson(href, PlaceFile, { ...row, observations: rows }));
      return { ...row, href };
    });
  for (const page of paginate('places', places)) {
    files.set(page.path, encodeJson(page.path, PlacesFile, { ...page.head, places: page.rows }));
  }
  return files;
}

export function isPlaced({ place }: Report): boolean {
  return place.code !== null && !place.anonymised;
}
