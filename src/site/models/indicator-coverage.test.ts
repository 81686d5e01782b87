import { expect, it } from 'vitest';
import type { ChartRow } from '../charts/chart-row.ts';
import { coverageTable, levelQuartiles } from './indicator-coverage.ts';

const cell = (level: 'city' | 'county', year: number | null, stated: number) => ({
  level,
  year,
  reports: 2,
  stated,
  parts: 0,
});

it('coverageTable(file) has a column a year, hidden years last, and no number where there is no report', () => {
  const table = coverageTable({ coverage: [cell('city', 2023, 1), cell('county', 2022, 0), cell('county', null, 2)] });
  expect(table.years).toEqual([2022, 2023, null]);
  expect(table.rows.map(({ level, cells }) => [level, cells.map((one) => one?.stated ?? null)])).toEqual([
    ['city', [null, 1, null]],
    ['county', [0, null, 2]],
  ]);
});

it('levelQuartiles(rows) keeps anonymised reports and unlike levels out of each other', () => {
  const rows = [1, 2, 3, 4, 5, 900].map((value, i) => ({ level: 'county', value, anonymised: i === 5 }) as ChartRow);
  expect(levelQuartiles([...rows, { level: 'city', value: 7, anonymised: false } as ChartRow])).toMatchObject([
    { level: 'county', n: 5, most: 5 },
  ]);
});
