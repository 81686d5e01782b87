/** A place that has several years of reports, on a phone: the made-up site has some, whatever the real corpus holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlaceFile, PlacesFile } from '../../src/schema/published-places.ts';
import { checkLanguages } from '../check/languages.ts';
import { readSite } from '../check/site.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest('made-up');
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;
const RECONSIDERATION = 'reconsideration.received';

/** Counties of several years that state it, with the latest value. */
const counties = json<PlacesFile>('places.json')
  .places.filter(({ level, reports }) => level === 'county' && reports.length > 1)
  .map(({ code }) => json<PlaceFile>(`places/${code}.json`))
  .flatMap((place) => {
    const values = place.observations.filter(({ indicator, primary }) => indicator === RECONSIDERATION && primary);
    const latest = values.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
    return latest === undefined ? [] : [{ place, latest }];
  });

test('three taps lead from the home page to a district’s reconsideration cases and the sentence that states them', async () => {
  expect(counties.length).toBeGreaterThan(3);
  for (const { place, latest } of counties) {
    const { page, complaints } = await site.open('', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const above = place.path.at(-1)?.code ?? '';
    let taps = 0;
    for (const code of ['', above, place.code].filter((code, i) => i === 0 || code !== '')) {
      const path = code === '' ? '/places/' : `/places/${code}/`;
      await page.locator(`a[href="${path}"]:visible`).first().tap();
      await page.waitForURL(`**${path}`);
      taps += 1;
    }
    expect(taps).toBeLessThanOrEqual(3);
    const href = `/reports/${latest.report}/#${latest.mention}`;
    const row = page.locator('tr', { has: page.locator(`th a[href="/indicators/${RECONSIDERATION}/"]`) });
    const quote = row.locator(`a.quote[href="${href}"]`);
    expect(await quote.isVisible()).toBe(true);
    expect(await quote.locator('mark').textContent()).toBe(latest.text);
    const latestYear = place.reports.findLast(({ year }) => year !== null)?.year;
    expect(await row.locator('.from').count()).toBe(latest.year === latestYear ? 0 : 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('one search from the home page shows the sentence and the value', async () => {
  for (const { place, latest } of counties) {
    const { page, complaints } = await site.open('', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.locator('#q').fill(`${place.name} ${latest.year} 行政复议`);
    // What the page was still loading when it is left is no complaint about it.
    await page.waitForLoadState('networkidle');
    await page.locator('#q').press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.locator(`.hit-values a[href="/reports/${latest.report}/#${latest.mention}"]`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('the values of a place are those of every year, the latest first', async () => {
  const { place } = counties[0] ?? { place: json<PlaceFile>('places/0.json') };
  const { page } = await site.open(`places/${place.code}/`);
  const heads = page.locator('table.by-year thead th.num');
  const years = place.reports.map(({ year }) => String(year));
  expect(await heads.allTextContents()).toEqual(years.toReversed());
  await page.context().close();
});

test('on a phone each earlier value says its year, and a row fits the screen', async () => {
  const { place } = counties[0] ?? { place: json<PlaceFile>('places/0.json') };
  const { page } = await site.open(`places/${place.code}/`, { viewport: { width: 360, height: 740 } });
  const told = await page
    .locator('td.before')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(told.length).toBeGreaterThan(0);
  for (const content of told) expect(content).toMatch(/20\d\d/);
  const wide = await page.evaluate(() => {
    const box = document.querySelector('.scroll:has(.by-year)');
    return (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0);
  });
  expect(wide).toBe(0);
  await page.context().close();
});

test('every Chinese word on the English pages is marked, on pages that only several years and many reports bring', () => {
  expect(checkLanguages(readSite(site.root, '/')).problems).toEqual([]);
}, 120_000);
test('no id stands twice on a page of an indicator, whose findings come from many reports', () => {
  const ids = (file: string) =>
    [...readFileSync(join(site.root, file), 'utf8').matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id);
  const twice = [...readSite(site.root, '/').files]
    .filter((file) => /^indicators\/[^/]+\/index\.html$/.test(file))
    .filter((file) => new Set(ids(file)).size < ids(file).length);
  expect(twice).toEqual([]);
}, 120_000);
