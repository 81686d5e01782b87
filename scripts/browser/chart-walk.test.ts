/** Charts with the real keyboard: one stop of the Tab key, arrows from point to point, and what each point says. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { indicators } = readPublished(site.root);
const stated = (file: (typeof indicators)[number]) => file.observations.filter((o) => o.primary && o.value !== null);
/** The indicator with most values, as its chart has most points. */
const file = indicators
  .filter(({ indicator }) => indicator.tier !== '3')
  .sort((a, b) => stated(b).length - stated(a).length)[0];
const path = `indicators/${file?.indicator.id}/`;

/** Name and place of what has the focus. Runs in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const ring = at?.querySelector('circle') ?? at;
    return {
      point: at?.hasAttribute('data-point') ?? false,
      says: at?.getAttribute('aria-label') ?? '',
      href: at?.getAttribute('href') ?? '',
      ring: ring ? getComputedStyle(ring).strokeWidth : '',
    };
  });

/** Tabs until the focus is on a point. */
async function tabIn(page: Page): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).point) return;
  }
  throw new Error('No point of the chart can be reached by the Tab key');
}

test('a chart is one stop, and the arrows read place, year, value and qualifier of every point in turn', async () => {
  const { page, complaints } = await site.open(path);
  await tabIn(page);
  const heard = [await focused(page)];
  for (;;) {
    await page.keyboard.press('ArrowRight');
    const next = await focused(page);
    if (next.href === heard.at(-1)?.href) break;
    heard.push(next);
  }
  const values = new Set(file?.observations.map(({ report }) => report));
  expect(heard).toHaveLength(values.size);
  for (const { says, ring } of heard) {
    expect(says).toMatch(/：.*\d|：.*只有分项/);
    expect(ring).toBe('2.5px');
  }
  expect(heard.filter(({ says }) => says.includes('确数')).length).toBeGreaterThan(0);
  expect(await page.locator('[data-reading]').first().textContent()).toBe(heard.at(-1)?.says);
  await page.keyboard.press('Home');
  expect((await focused(page)).href).toBe(heard[0]?.href);
  await page.keyboard.press('End');
  expect((await focused(page)).href).toBe(heard.at(-1)?.href);
  await page.keyboard.press('Tab');
  expect((await focused(page)).point).toBe(false);
  expect(complaints).toEqual([]);
});

test('Enter opens the sentence of the point', async () => {
  const { page } = await site.open(path);
  await tabIn(page);
  await page.keyboard.press('ArrowDown');
  const { href, says } = await focused(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  const marked = await page.locator(':target').textContent();
  const number = /[\d,.]+/.exec(says.split('：').at(-1) ?? '')?.[0].replaceAll(',', '');
  expect(marked?.replace(/\s|,/g, '')).toContain(number);
});

test('without scripts every point is a link of its own, with the same words', async () => {
  const { page } = await site.open(path, { javaScriptEnabled: false });
  const points = page.locator('.chart .wide a[data-point]');
  expect(await points.count()).toBe(new Set(file?.observations.map(({ report }) => report)).size);
  expect(await points.first().getAttribute('aria-label')).not.toBeNull();
  expect(await points.first().getAttribute('tabindex')).toBeNull();
});

test('the focus stays visible in forced colours', async () => {
  const { page } = await site.open(path, { forcedColors: 'active' });
  await tabIn(page);
  expect((await focused(page)).ring).toBe('2.5px');
});
