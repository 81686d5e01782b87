/**
 * The order of findings in lists, and how many there are of each rule, verdict, year and system. The counts follow the
 * order of the lists, so whoever has them knows on which page of a rule or a place a choice of these begins.
 */
import type { RuleDoc } from '../../schema/check.ts';
import { FindingsSummary, PlaceCells, ProvinceFindings } from '../../schema/published.ts';
import { FINDINGS_A_PAGE, type FindingsCell } from '../../schema/published-checks.ts';
import type { FindingRow } from '../../schema/published-rows.ts';
import { System, VERDICTS_FIRST } from '../../schema/vocabulary.ts';
import type { Files } from '../input.ts';
import { encodeJson } from '../json.ts';
import type { PlaceFindings } from './finding-places.ts';

export const isDiffering = ({ verdict }: Pick<FindingRow, 'verdict'>): boolean =>
  verdict === 'inconsistent' || verdict === 'suspicious';

/** Rows that are alike in all of it stay in the order in which they came: by report, then as found. */
export function cellOrder(rules: readonly string[]): (a: FindingRow, b: FindingRow) => number {
  const rank = new Map(rules.map((id, index) => [id, index]));
  return (a, b) =>
    VERDICTS_FIRST.indexOf(a.verdict) - VERDICTS_FIRST.indexOf(b.verdict) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    systemRank(a) - systemRank(b) ||
    (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0);
}

const systemRank = ({ system }: Pick<FindingRow, 'system'>): number =>
  system === null ? System.options.length : System.options.indexOf(system);

export function summaryFiles(
  byRule: ReadonlyMap<string, readonly FindingRow[]>,
  byPlace: readonly PlaceFindings[],
  rules: readonly RuleDoc[],
): Files {
  const ids = rules.map(({ id }) => id);
  const provinces = byPlace.filter(({ depth }) => depth === 0);
  const summary: FindingsSummary = {
    pageSize: FINDINGS_A_PAGE,
    rules: ids,
    verdicts: [...VERDICTS_FIRST],
    cells: ids.flatMap((id) => cellsOf(byRule.get(id) ?? [])),
    provinces: provinces.map(({ code, name, rows }) => ({ code, name, count: rows.length })),
  };
  const path = 'checks/summary.json';
  const files: Files = new Map([[path, encodeJson(path, FindingsSummary, summary)]]);
  for (const { code, rows } of byPlace) {
    const name = `checks/places/${code}/cells.json`;
    files.set(name, encodeJson(name, PlaceCells, { code, cells: cellsOf(rows) }));
  }
  for (const { code: province } of provinces) {
    const name = `checks/provinces/${province}.json`;
    const places = byPlace
      .filter(({ code, depth }) => depth > 0 && code.startsWith(province))
      .map(({ code, name, depth, rows }) => ({ code, name, depth, count: rows.length }));
    files.set(name, encodeJson(name, ProvinceFindings, { code: province, places }));
  }
  return files;
}

/** Runs of rows that are alike; the rows come in the order of `cellOrder`. */
function cellsOf(rows: readonly FindingRow[]): FindingsCell[] {
  const cells: FindingsCell[] = [];
  for (const row of rows) {
    const { rule, verdict, year, system } = row;
    const last = cells.at(-1);
    if (last && (['rule', 'verdict', 'year', 'system'] as const).every((name) => last[name] === row[name]))
      last.count += 1;
    else cells.push({ rule, verdict, year, system, count: 1 });
  }
  return cells;
}
