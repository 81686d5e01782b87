/** Who states an indicator and who does not, by level and year; and the distribution of what is stated, by level. */
import type { IndicatorFile } from '../../schema/published.ts';
import type { Level } from '../../schema/vocabulary.ts';
import type { ChartRow } from '../charts/chart-row.ts';
import { type Quartiles, quartiles } from '../charts/distribution.ts';

export interface CoverageCell {
  readonly stated: number;
  readonly parts: number;
  readonly reports: number;
}

/** A row a level, a column a year; null: no report of that level and year. */
export interface CoverageTable {
  readonly years: readonly (number | null)[];
  readonly rows: readonly { readonly level: Level; readonly cells: readonly (CoverageCell | null)[] }[];
}

export function coverageTable({ coverage }: Pick<IndicatorFile, 'coverage'>): CoverageTable {
  const known = [...new Set(coverage.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  const years = coverage.some(({ year }) => year === null) ? [...known, null] : known;
  const rows = [...Map.groupBy(coverage, ({ level }) => level)].map(([level, own]) => ({
    level,
    cells: years.map((year) => own.find((cell) => cell.year === year) ?? null),
  }));
  return { years, rows };
}

export interface LevelQuartiles extends Quartiles {
  readonly level: Level;
}

/** Named places only: anonymised reports stand in no order with them. Levels with too few values have none. */
export function levelQuartiles(rows: readonly ChartRow[]): readonly LevelQuartiles[] {
  const named = rows.filter((row) => !row.anonymised && row.value !== null);
  return [...Map.groupBy(named, ({ level }) => level)].flatMap(([level, own]) => {
    const of = quartiles(own.map(({ value }) => value ?? 0));
    return of ? [{ level, ...of }] : [];
  });
}
