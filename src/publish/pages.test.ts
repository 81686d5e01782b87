import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from './pages.ts';

describe('paginate', () => {
  test('the first page has the plain name, the next ones are numbered from 2', () => {
    expect(paginate('reports', [1, 2, 3, 4, 5], 2).map(({ path, rows }) => [path, rows])).toEqual([
      ['reports.json', [1, 2]],
      ['reports/index-2.json', [3, 4]],
      ['reports/index-3.json', [5]],
    ]);
  });
  test('no rows are one empty page', () => {
    expect(paginate('reports', [], 2)).toEqual([
      { path: 'reports.json', head: { count: 0, page: 1, pages: ['reports.json'] }, rows: [] },
    ]);
  });
  test('the pages together hold every row once, in order, and each names all pages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const pages = paginate('x', rows, size);
        expect(pages.flatMap((page) => page.rows)).toEqual(rows);
        for (const page of pages) expect(page.head.pages).toEqual(pages.map(({ path }) => path));
      }),
    );
  });
});
