/** facets.json with its pages: what the list of reports is filtered by. */
import type { Place } from '../../schema/place.ts';
import { FACETS_A_PAGE, type FacetPlace, type FacetRow, FacetsFile } from '../../schema/published-facets.ts';
import type { ReportRow } from '../../schema/published-rows.ts';
import { compareReports } from '../../schema/report-order.ts';
import { Level, QualityFlag, System, VERDICTS_FIRST } from '../../schema/vocabulary.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { paginate } from '../pages.ts';
import { reportRow } from './reports.ts';

export function facetFiles(reports: readonly PublishedReport[], pageSize: number = FACETS_A_PAGE): Files {
  const files: Files = new Map();
  const rows = reports.map(reportRow).sort(compareReports);
  for (const page of paginate('facets', rows, pageSize)) {
    const file: FacetsFile = {
      ...page.head,
      levels: Level.options,
      systems: System.options,
      flags: QualityFlag.options,
      verdicts: [...VERDICTS_FIRST],
      places: placesOf(page.rows),
      reports: page.rows.map(facetRow),
    };
    files.set(page.path, encodeJson(page.path, FacetsFile, file));
  }
  return files;
}

function facetRow({ year, place, systems, flags, findings, observations }: ReportRow): FacetRow {
  const written = systems.filter((cell) => cell.sections > 0 || cell.observations > 0).map(({ system }) => system);
  return [
    year,
    Level.options.indexOf(place.level),
    setOf(System.options, (system) => written.includes(system)),
    setOf(QualityFlag.options, (flag) => flags.includes(flag)),
    setOf(VERDICTS_FIRST, (verdict) => findings[verdict] > 0),
    observations,
  ];
}

const setOf = <T>(all: readonly T[], has: (one: T) => boolean): number =>
  all.reduce((sum, one, position) => sum + (has(one) ? 2 ** position : 0), 0);

const codesOf = ({ path, code }: Place): readonly (string | null)[] => [...path.map((step) => step.code), code];

/** One place under two names is two: a name is as a report has it. */
const isSame = (a: Place, b: Place): boolean => a.name === b.name && codesOf(a).join() === codesOf(b).join();

/** The places of the rows, each after what it lies in; reports of one place that follow each other are counted. */
function placesOf(rows: readonly ReportRow[]): FacetPlace[] {
  const places: FacetPlace[] = [];
  let before: Place | null = null;
  for (const { place } of rows) {
    const last = places.at(-1);
    if (last && before && isSame(before, place)) last.reports += 1;
    else {
      const known = before ? codesOf(before) : [];
      const missing = place.path.findIndex(({ code }, depth) => code !== known[depth]);
      const above = missing < 0 ? [] : place.path.slice(missing);
      places.push(...above.map(({ code, name }, i) => ({ code, name, depth: missing + i, reports: 0 })), {
        code: place.code,
        name: place.name,
        depth: place.path.length,
        reports: 1,
      });
    }
    before = place;
  }
  return places;
}
