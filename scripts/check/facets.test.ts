import { expect, test } from 'vitest';
import { checkFacets } from './facets.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

const json = (value: unknown) => JSON.stringify(value);
const row = (id: string, year: number) => ({ id, year, place: { level: 'county' }, observations: 5 });
const list = (ids: readonly string[]) =>
  madeUpPage(
    `<form data-rows="2"></form><ol>${ids.map((id) => `<li><h2><a href="/reports/${id}/">${id}</a></h2></li>`).join('')}</ol>`,
  );
const pages = (root: string, first: readonly string[], second: readonly string[]) => ({
  [`${root}reports/index.html`]: list(first),
  [`${root}reports/page/2/index.html`]: list(second),
});

const whole = {
  'data/v1/reports.json': json({ pages: ['reports.json'], reports: [row('a', 2022), row('b', 2023), row('c', 2024)] }),
  'data/v1/facets.json': json({
    pages: ['facets.json', 'facets/index-2.json'],
    levels: ['county'],
    reports: [
      [2022, 0, 0, 0, 0, 5],
      [2023, 0, 0, 0, 0, 5],
    ],
  }),
  'data/v1/facets/index-2.json': json({ levels: ['county'], reports: [[2024, 0, 0, 0, 0, 5]] }),
  ...pages('', ['a', 'b'], ['c']),
  ...pages('en/', ['a', 'b'], ['c']),
};
const problems = (files: Readonly<Record<string, string>>) =>
  checkFacets(madeUpSite({ ...whole, ...files })).problems.map(({ file, what }) => `${file}: ${what}`);

test('checkFacets() is content where the facets go through the rows of the list, in each language', () => {
  expect(problems({})).toEqual([]);
});

test('checkFacets() finds rows in another order', () => {
  expect(problems(pages('en/', ['b', 'a'], ['c']))).toEqual([
    'en/reports/index.html: has b where the facets have another report',
  ]);
});

test('checkFacets() finds pages of another length and rows that are missing', () => {
  expect(problems(pages('', ['a'], ['b', 'c']))).toEqual(['reports/index.html: has not the 2 rows that its form says']);
  expect(problems(pages('', ['a', 'b'], []))).toEqual(['reports/: has 2 rows, the facets 3']);
});

test('checkFacets() finds a file that has grown', () => {
  const grown = json({ levels: ['county'], reports: [[2024, 0, 0, 0, 0, 5]], places: ['x'.repeat(200_000)] });
  expect(problems({ 'data/v1/facets/index-2.json': grown })).toEqual([
    'data/v1/facets/index-2.json: exceeds 131072 bytes',
  ]);
});
