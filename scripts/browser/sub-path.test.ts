/** The same site built for a sub-path, as on a project page of a static host. */
import { expect, test } from 'vitest';
import { checkLinks } from '../check/links.ts';
import { readSite } from '../check/site.ts';
import { SUB_BASE } from '../run/steps.ts';
import { samplePages } from './page-files.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest('sub');

test('no link leaves the sub-path, and all arrive', () => {
  expect(checkLinks(readSite(site.root, SUB_BASE)).problems).toEqual([]);
});

test.each([...samplePages(site.root)])('%s loads without a complaint, styles included', async (_type, path) => {
  const { page, complaints } = await site.open(path);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0))).toBe(true);
  await page.context().close();
});

test("a value's permalink arrives under the sub-path too", async () => {
  const report = readPublished(site.root).reports.find(({ observations }) => observations.length > 0);
  const mention = report?.mentions.find(({ id }) => id === report.observations[0]?.mention);
  const { page } = await site.open(`reports/${report?.id}/#${mention?.id}`);
  expect(await page.locator(':target').textContent()).toBe(mention?.text);
});
