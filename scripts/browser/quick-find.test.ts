/** Indicators, places and laws that are offered while a reader types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import type { ReferencesFile } from '../../src/schema/published-references.ts';
import { readPublished } from './published.ts';
import { ask } from './search/page.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports, indicators } = readPublished(site.root);

test.each([
  ['xzfy', /行政复议/],
  ['xingzhengfuyi', /行政复议/],
  ['Reconsideration', /行政复议/],
  ['行政復議', /行政复议/],
  ['执法', /执法/],
])('quick find offers names for %s', async (query, name) => {
  const { page } = await site.open('search/');
  await ask(page, query);
  await expect.poll(() => page.locator('[data-quick] a').first().textContent()).toMatch(name);
  await page.context().close();
});

/** Letters of a Chinese name as readers type them: all of the pinyin, and the first of each syllable. */
const pinyinOf = (name: string) => pinyin(name, { toneType: 'none', type: 'array' });
const placedReport = reports.find(({ place }) => place.code !== null && !place.anonymised);
const cited = (JSON.parse(readFileSync(join(site.root, 'data/v1/references.json'), 'utf8')) as ReferencesFile)
  .references;
const law = cited.find(({ kind }) => kind === 'law');
const indicator = indicators.find(({ indicator: { id } }) => id === 'reconsideration.received')?.indicator;
const NAMED = [
  ['a place', placedReport?.place.name ?? '', `/places/${placedReport?.place.code}/`],
  ['a law', law?.name.replace('中华人民共和国', '') ?? '', `/references/${law?.id}/`],
  ['an indicator', indicator?.zh ?? '', `/indicators/${indicator?.id}/`],
] as const;

test.each(
  NAMED.flatMap(([kind, name, href]) => [
    [kind, 'its name', name, href],
    [kind, 'its pinyin', pinyinOf(name).join(''), href],
    [
      kind,
      'its initials',
      pinyinOf(name)
        .map((syllable) => syllable[0])
        .join(''),
      href,
    ],
  ]),
)('quick find offers %s by %s: %s', async (_kind, _by, query, href) => {
  expect(query.length).toBeGreaterThan(1);
  const { page } = await site.open(`search/?q=${encodeURIComponent(query)}`);
  await page.locator(`[data-quick] a[href="${href}"]`).waitFor();
  await page.context().close();
});
