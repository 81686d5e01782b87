/** The search of the site built for a sub-path, in both languages. */
import { expect, test } from 'vitest';
import { SUB_BASE } from '../run/steps.ts';
import { readPublished } from './published.ts';
import { allHits, shown } from './search/page.ts';
import { plainRecords, truth } from './search/truth.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest('sub');
const TERM = '行政复议';
const expected = truth(plainRecords(site.root, readPublished(site.root).reports), TERM);

test.each(['', 'en/'])(
  '%s: finds the same under a sub-path, and leads to pages below it in its language',
  async (step) => {
    const { page, complaints } = await site.open(`${step}search/?q=${TERM}`);
    await shown(page, { q: TERM });
    expect((await allHits(page)).map(({ record }) => record).sort()).toEqual(expected);
    const links = await page
      .locator('.hits a, [data-quick] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.filter((link) => !link?.startsWith(`${SUB_BASE}${step}`))).toEqual([]);
    await page.locator('.hits a.quote').first().click();
    await page.waitForURL(/\?find=/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
