/**
 * The order of findings in lists, and how many there are of each rule, verdict, year and system. The counts follow the
 * order of the lists, so whoever has them knows on which page of a rule a choice of these begins.
 */
import type { RuleDoc } from '../../schema/check.ts';
import { FindingsSummary, ProvinceFindings } from '../../schema/published.ts';
import { FINDINGS_A_PAGE, type FindingsCell } from '../../schema/published-checks.ts';
import type { FindingRow } from '../../schema/published-rows.ts';
import { System, VERDICTS_FIRST } from '../../schema/vocabulary.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareText } from '../order.ts';

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
  reports: readonly PublishedReport[],
  byRule: ReadonlyMap<string, readonly FindingRow[]>,
  rules: readonly RuleDoc[],
): Files {
  const ids = rules.map(({ id }) => id);
  const provinces = provincesOf(reports);
  const summary: FindingsSummary = {
    pageSize: FINDINGS_A_PAGE,
    rules: ids,
    verdicts: [...VERDICTS_FIRST],
    cells: ids.flatMap((id) => cellsOf(byRule.get(id) ?? [])),
    provinces: provinces.map(({ code, name, places }) => ({
      code,
      name,
      count: places.reduce((sum, place) => sum + place.count, 0),
    })),
  };
  const path = 'checks/summary.json';
  return new Map([
    [path, encodeJson(path, FindingsSummary, summary)],
    ...provinces.map(({ code, places }): [string, Uint8Array] => {
      const name = `checks/provinces/${code}.json`;
      return [name, encodeJson(name, ProvinceFindings, { code, places })];
    }),
  ]);
}

/** Runs of rows that are alike; the rows come in the order of `cellOrder`. */
function cellsOf(rows: readonly FindingRow[]): FindingsCell[] {
  const cells: FindingsCell[] = [];
  for (const { rule, verdict, year, system } of rows) {
    const last = cells.at(-1);
    if (last && last.verdict === verdict && last.year === year && last.system === system) last.count += 1;
    else cells.push({ rule, verdict, year, system, count: 1 });
  }
  return cells;
}

interface Province {
  readonly code: string;
  readonly name: string;
  readonly places: ProvinceFindings['places'];
}

/** Digits of a code that name the province. */
const PROVINCE = 2;

function provincesOf(reports: readonly PublishedReport[]): Province[] {
  const provinces = new Map<string, { name: string; places: Map<string, ProvinceFindings['places'][number]> }>();
  for (const { report } of reports) {
    const { code, name, path, anonymised } = report.place;
    if (code === null || anonymised || report.checks.length === 0) continue;
    const steps = [...path.map((step) => step.name), name ?? code];
    const province = provinces.get(code.slice(0, PROVINCE)) ?? { name: steps[0] ?? code, places: new Map() };
    provinces.set(code.slice(0, PROVINCE), province);
    const below = steps.slice(1).join(' ');
    const place = province.places.get(code) ?? { code, name: below === '' ? (steps[0] ?? code) : below, count: 0 };
    province.places.set(code, { ...place, count: place.count + report.checks.length });
  }
  return [...provinces]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, { name, places }]) => ({
      code,
      name,
      places: [...places.values()].sort((a, b) => compareText(a.code, b.code)),
    }));
}
