/** The page of an indicator: the counts behind a rate lead to their places, and nobody is left out of the count. */
import { expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { indicators, reports } = readPublished(site.root);
const shown = indicators.filter(({ indicator }) => indicator.tier !== '3');

test('the counts behind a rate lead to their places in the text, with the interval beside them', async () => {
  const rate = shown.flatMap((file) => file.observations).find((o) => o.counts !== null);
  expect(rate?.counts).toBeDefined();
  const { page } = await site.open(`indicators/${rate?.indicator}/`);
  const row = page.locator(`tr[id="${rate?.id}"]`);
  expect(await row.locator('.how').first().textContent()).toContain(`${rate?.counts?.low}%`);
  const parts = rate?.counts?.parts ?? [];
  const links = await row.locator('.how a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.map((link) => link.split('#')[1])).toEqual([parts[0], parts.at(-1)]);
  await row.locator('.how a').last().click();
  await page.waitForURL(`**/reports/${rate?.report}/#${parts.at(-1)}`);
  expect(await page.locator(':target').textContent()).toContain(String(rate?.counts?.of));
});

test('every report stands in the table of who states it, and who does not is named', async () => {
  const file = shown.find((one) => one.primary > 0 && one.reports < reports.length);
  const { page } = await site.open(`indicators/${file?.indicator.id}/`);
  const cells = await page.locator('section[aria-labelledby="coverage"] td').allTextContents();
  const counts = cells.flatMap((cell) =>
    [...cell.matchAll(/^(\d+)\/(\d+)/g)].map(([, n, of]) => [Number(n), Number(of)]),
  );
  const sum = (at: 0 | 1) => counts.reduce((total, pair) => total + (pair[at] ?? 0), 0);
  expect([sum(0), sum(1)]).toEqual([file?.primary, reports.length]);
  const silent = page.locator('section[aria-labelledby="coverage"] ul.links a');
  expect(await silent.count()).toBe(reports.length - (file?.reports ?? 0));
});

test('the findings that touch an indicator stand on its page', async () => {
  const file = shown.find((one) => one.verdicts.inconsistent > 0) ?? shown.find((one) => one.checks.length > 0);
  const { page } = await site.open(`indicators/${file?.indicator.id}/`);
  const open = file?.checks.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'suspicious') ?? [];
  expect(await page.locator('section[aria-labelledby="checks"] article.finding').count()).toBeGreaterThanOrEqual(
    Math.min(20, open.length),
  );
});
