/** Sixty queries of the search page: all that holds them is found, and nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { allHits, ask } from './search/page.ts';
import { QUERIES } from './search/queries.ts';
import { isMarkOf, plainRecords, truth } from './search/truth.ts';
import { siteUnderTest, type WatchedPage } from './site-under-test.ts';

const site = siteUnderTest();
const records = plainRecords(site.root, readPublished(site.root).reports);

describe('sixty queries', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await site.open('search/');
  });
  afterAll(() => watched.page.context().close());

  test('they are sixty, each once, and few of them find nothing', () => {
    expect(new Set(QUERIES).size).toBe(60);
    expect(QUERIES.filter((query) => truth(records, query).length > 0).length).toBeGreaterThan(45);
  });

  test.each(QUERIES)('%s finds every section that holds it and no other, its words marked', async (query) => {
    const { page, complaints } = watched;
    await ask(page, query);
    const hits = await allHits(page);
    expect(hits.map(({ record }) => record).sort()).toEqual(truth(records, query));
    expect(hits.filter(({ marks }) => marks.length === 0)).toEqual([]);
    expect(hits.flatMap(({ marks }) => marks).filter((mark) => !isMarkOf(mark, query))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
