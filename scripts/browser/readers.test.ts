/** The three readers, each on the way that the site was made for. */
import { expect, test } from 'vitest';
import type { IndexFile, ManifestFile } from '../../src/schema/published.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports, indicators } = readPublished(site.root);

/** The report with most values, and the indicator that most reports state: where readers will look first. */
const report = reports.toSorted((a, b) => b.observations.length - a.observations.length)[0];
const indicator = indicators
  .filter((one) => one.indicator.tier !== '3')
  .toSorted((a, b) => b.observations.length - a.observations.length)[0];

/** Text of the mark that the address points to, if it is in view. */
const targetInView = () => {
  const target = document.querySelector(':target');
  const box = target?.getBoundingClientRect();
  return target && box && box.top >= 0 && box.bottom <= innerHeight ? (target.textContent ?? '') : null;
};

test('a citizen goes from home over the list to a report, and from a key number to its sentence', async () => {
  const { page, complaints } = await site.open('');
  await page.locator('nav a[href$="/reports/"]').first().click();
  await page.waitForURL('**/reports/');
  await page.locator(`main a[href$="/reports/${report?.id}/"]`).first().click();
  await page.waitForURL(`**/reports/${report?.id}/`);
  expect(await page.locator('h1').textContent()).not.toBe('');
  const links = await page.locator('main a[href^="#m"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const first = links.find((link) => report?.observations.some(({ mention }) => `#${mention}` === link));
  await page.locator(`main a[href="${first}"]`).first().click();
  await page.waitForFunction(() => document.querySelector(':target') !== null);
  await expect
    .poll(() => page.evaluate(targetInView))
    .toBe(report?.mentions.find((mention) => `#${mention.id}` === first)?.text);
  expect(complaints).toEqual([]);
});

test('a journalist goes from the codebook to an indicator, its chart, and from a value to the highlighted words', async () => {
  const { page, complaints } = await site.open('indicators/');
  await page.locator(`main a[href$="/indicators/${indicator?.indicator.id}/"]`).first().click();
  await page.waitForURL(`**/indicators/${indicator?.indicator.id}/`);
  const chart = page.locator('main svg').first();
  expect(await chart.isVisible()).toBe(true);
  const value = indicator?.observations[0];
  await page.locator(`table a[href$="/reports/${value?.report}/#${value?.mention}"]`).first().click();
  await page.waitForURL(`**/reports/${value?.report}/#${value?.mention}`);
  await expect.poll(() => page.evaluate(targetInView)).toBe(value?.text);
  expect(complaints).toEqual([]);
});

test('a journalist goes from a finding on the audit board to the words that it rests on', async () => {
  const { page, complaints } = await site.open('audit/');
  const link = page.locator('main article a[href*="/reports/"][href*="#m"]').first();
  const target = (await link.getAttribute('href'))?.split('/').at(-1);
  await link.click();
  await page.waitForURL(`**/${target}`);
  await expect.poll(() => page.evaluate(targetInView)).not.toBeNull();
  expect(complaints).toEqual([]);
});

test('a researcher finds the downloads, and gets the bytes that the manifest promises', async () => {
  const { page, complaints } = await site.open('data/');
  const links = await page
    .locator('main a[href*="/data/v1/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  for (const file of ['observations.csv', 'observations.ndjson', 'mentions.csv', 'manifest.json']) {
    expect(links.filter((link) => link?.endsWith(`/data/v1/${file}`))).not.toEqual([]);
  }
  const { counts } = (await (await page.request.get(`${site.url()}data/v1/index.json`)).json()) as IndexFile;
  const manifest = (await (await page.request.get(`${site.url()}data/v1/manifest.json`)).json()) as ManifestFile;
  const promised = manifest.files.find((file) => file.path === 'observations.ndjson');
  const got = await (await page.request.get(`${site.url()}data/v1/observations.ndjson`)).body();
  expect(got.length).toBe(promised?.bytes);
  expect(got.toString('utf8').trimEnd().split('\n')).toHaveLength(counts.observations);
  expect(complaints).toEqual([]);
});
