import { expect, test } from 'vitest';
import type { FacetsFile } from '../../schema/published-facets.ts';
import { reach } from './report-filters.ts';

const page = (number: number, of: number, rows: number): FacetsFile =>
  ({
    count: 5,
    page: number,
    pages: Array.from({ length: of }, (_, i) => `facets-${i + 1}.json`),
    reports: Array.from({ length: rows }, () => [2024, 0, 0, 0, 0, 1]),
  }) as unknown as FacetsFile;

test('choices reach all reports up to a number of files, and say how many beyond it', () => {
  const pages = [page(1, 3, 2), page(2, 3, 2), page(3, 3, 1)];
  expect(reach(pages)).toMatchObject({ reports: 5, all: 5 });
  expect(reach(pages, 2)).toMatchObject({ addresses: ['facets-1.json', 'facets-2.json'], reports: 4, all: 5 });
});
