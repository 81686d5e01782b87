import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../schema/published-rows.ts';
import { makeLocale } from '../i18n/locale.ts';
import { yearPoints } from './place-years.ts';

const zh = makeLocale('zh', '/');

const row = (year: number, value: number | null, rest: Partial<ObservationRow> = {}): ObservationRow =>
  ({
    report: `a-${year}`,
    mention: 'm1',
    year,
    value,
    lower: value,
    upper: value,
    unit: '件',
    qualifier: 'exact',
    scope: 'area',
    period: { type: 'year', start: null, end: null },
    ...rest,
  }) as ObservationRow;

const values = (rows: ObservationRow[], years: number[]) => yearPoints(rows, years, zh).map((point) => point.value);

describe('yearPoints', () => {
  it('gives a point a year, without a value where the report states none', () => {
    const points = yearPoints([row(2021, 50), row(2023, 70)], [2021, 2022, 2023], zh);
    expect(points.map(({ year, value, href }) => [year, value, href])).toEqual([
      [2021, 50, '/reports/a-2021/#m1'],
      [2022, null, null],
      [2023, 70, '/reports/a-2023/#m1'],
    ]);
  });
  it('does not draw a value of another scope, period or unit beside the latest, but still leads to it', () => {
    const rows = [row(2020, 1), row(2021, 9, { scope: 'departments' }), row(2022, 2), row(2023, 3)];
    const points = yearPoints(rows, [2020, 2021, 2022, 2023], zh);
    expect(points.map((point) => point.value)).toEqual([1, null, 2, 3]);
    expect(points[1]).toMatchObject({ text: zh.t.places.otherKind, href: '/reports/a-2021/#m1' });
    const months = row(2021, 9, { period: { type: 'partial', start: null, end: null } });
    expect(values([row(2020, 1), months, row(2022, 2)], [2020, 2021, 2022])).toEqual([1, null, 2]);
    expect(values([row(2020, 1), row(2021, 9, { unit: '人次' }), row(2022, 2)], [2020, 2021, 2022])).toEqual([
      1,
      null,
      2,
    ]);
  });
  it('keeps the word of a qualifier, and per cent', () => {
    const rows = [row(2021, 300, { qualifier: 'over' }), row(2022, 140_000)];
    expect(yearPoints(rows, [2021, 2022], zh).map(({ text }) => text)).toEqual(['超 300', '14 万']);
    const rates = [row(2021, 99.5, { unit: '%' }), row(2022, 100, { unit: '%' })];
    expect(yearPoints(rates, [2021, 2022], zh).map(({ text }) => text)).toEqual(['99.5%', '100%']);
  });
  it('makes no line of one value, nor of a year with two reports', () => {
    expect(values([row(2021, 50)], [2021, 2022])).toEqual([]);
    expect(values([row(2021, 50), row(2022, null)], [2021, 2022])).toEqual([]);
    expect(values([row(2021, 50), row(2021, 51), row(2022, 60)], [2021, 2021, 2022])).toEqual([]);
    expect(values([], [2021, 2022])).toEqual([]);
  });
});
