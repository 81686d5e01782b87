import { expect, test } from 'vitest';
import type { ObservationRow } from '../../schema/published-rows.ts';
import { levelYears } from './level-years.ts';

const report = (id: string, level: 'city' | 'county', year: number | null) => ({ id, year, place: { level } });
const row = (id: string, primary = true) => ({ report: id, primary }) as ObservationRow;

const of = levelYears([
  report('a', 'county', 2023),
  report('b', 'county', 2023),
  report('c', 'county', null),
  report('d', 'city', 2022),
]);

test('counts who states the indicator among the reports of each level and year, those without any included', () => {
  expect(of([row('a'), row('a', false), row('b', false)])).toEqual([
    { level: 'city', year: 2022, reports: 1, stated: 0, parts: 0 },
    { level: 'county', year: 2023, reports: 2, stated: 1, parts: 1 },
    { level: 'county', year: null, reports: 1, stated: 0, parts: 0 },
  ]);
});
