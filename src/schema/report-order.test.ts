import { expect, test } from 'vitest';
import { compareReports } from './report-order.ts';

const report = (id: string, codes: readonly string[], code: string | null, year: number | null = 2023) => ({
  id,
  year,
  place: { code, path: codes.map((one) => ({ code: one, name: one })), anonymised: false },
});
const hidden: ReturnType<typeof report> = {
  ...report('hidden', [], null),
  place: { code: null, path: [], anonymised: true },
};
const order = (...reports: (typeof hidden)[]) => reports.toSorted(compareReports).map(({ id }) => id);

test('compareReports() puts a place before what lies in it, and all of that before the next place', () => {
  const province = report('p', [], '10');
  const city = report('c', ['10'], '1001');
  const county = report('d', ['10', '1001'], '100101');
  const bodyOfCounty = report('b', ['10', '1001', '100101'], null);
  const nextCounty = report('e', ['10', '1001'], '100102');
  const next = report('n', [], '11');
  expect(order(next, nextCounty, bodyOfCounty, county, city, province)).toEqual(['p', 'c', 'd', 'b', 'e', 'n']);
});

test('compareReports() puts unknown places after known ones, and anonymised ones last', () => {
  expect(order(hidden, report('unknown', [], null), report('p', [], '99'))).toEqual(['p', 'unknown', 'hidden']);
});

test('compareReports() goes by year within a place, unknown years last, then by id', () => {
  const of = (id: string, year: number | null) => report(id, [], '10', year);
  expect(order(of('d', null), of('c', 2024), of('b', 2023), of('a', 2024))).toEqual(['b', 'a', 'c', 'd']);
});
