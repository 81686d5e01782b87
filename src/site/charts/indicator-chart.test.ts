/** The form of a chart follows what there is to show: names while they fit, then dots, then bars; time where it is known. */
import { expect, it } from 'vitest';
import type { IndicatorFile } from '../../schema/published.ts';
import { strings } from '../i18n/strings.ts';
import type { ChartRow } from './chart-row.ts';
import { chartPlan } from './indicator-chart.ts';

const file = (unit: string) => ({ indicator: { unit } }) as IndicatorFile;
const row = (i: number, rest: Partial<ChartRow> = {}): ChartRow =>
  ({
    ...{ id: `r${i}`, label: `r${i}`, place: `p${i}`, code: `${i}`, level: 'county', year: 2023, value: 10 + (i % 60) },
    ...{ lower: null, upper: null, qualifier: 'exact', text: '', say: '', href: '#', anonymised: false },
    ...{ partsOnly: false, interval: null, ...rest },
  }) as ChartRow;
const rows = (n: number, rest: Partial<ChartRow> = {}) => Array.from({ length: n }, (_, i) => row(i, rest));
const plan = (of: readonly ChartRow[], unit = '件') => chartPlan(file(unit), of, strings.zh);

it.each([
  ['names each report while a screen holds them', 24, 'rows'],
  ['gives each a dot where it does not', 60, 'dots'],
  ['draws bars where dots could not be told apart', 1000, 'bins'],
] as const)('%s', (_, n, form) => {
  expect(plan(rows(n)).form).toBe(form);
});

it('draws bars where most values are the same, as rates of all are', () => {
  expect(plan(rows(60, { value: 100 }), '%').form).toBe('bins');
});

it('speaks of intervals only where they are drawn', () => {
  const counted = { value: 80, interval: { low: 49, high: 94 } };
  expect(plan([row(1, counted), row(2)], '%').intervals).toBe(true);
  expect(plan(rows(2), '%').intervals).toBe(false);
  expect(plan(rows(60, counted), '%').intervals).toBe(false);
});

it('adds time where a place has two years, in lines while they can be told apart, else in bands', () => {
  const years = (places: number) =>
    Array.from({ length: places }, (_, i) => [row(i, { year: 2022 }), row(i, { year: 2023, id: `s${i}` })]).flat();
  expect(plan(rows(3)).timeLine).toBeNull();
  expect(plan(years(3)).timeLine).toBe('lines');
  expect(plan(years(40)).timeLine).toBe('bands');
});
