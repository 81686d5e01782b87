/** Two languages: the switch keeps page, query and place, and on an English page all Chinese is marked as such. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
/** Made-up reports share sentences, whatever the real ones do. */
const siteOfYears = siteUnderTest('made-up');
const sharing = JSON.parse(readFileSync(join(siteOfYears.root, 'data/v1/reports.json'), 'utf8')).reports[0]
  .id as string;
const samples = [...samplePages(site.root)].filter(([type]) => type !== '404');
const chinese = samples.filter(([type]) => !type.startsWith('en/'));
const english = samples.filter(([type]) => type.startsWith('en/'));

test('every page type stands in both languages', () => {
  expect(english.map(([type]) => type.slice('en/'.length)).sort()).toEqual(chinese.map(([type]) => type).sort());
});

describe.each(chinese)('%s', (_type, path) => {
  test('the switch leads to the same page and back, with query and place', async () => {
    const { page, complaints } = await site.open(`${path}?verdict=suspicious&q=2024#main`);
    const home = new URL(site.url()).pathname;
    // A page with filters of its own keeps those that it knows.
    const state = await page.evaluate(() => location.search + location.hash);
    expect(state).toMatch(/^\?.+#main$/);
    // What the page was still loading when it is left is no complaint about it.
    await page.waitForLoadState('networkidle');
    await page.locator('a[data-language]').click();
    await page.waitForURL((url) => url.pathname === `${home}en/${path}`);
    await page.waitForLoadState('networkidle');
    const there = new URL(page.url());
    expect(there.search + there.hash).toBe(state);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('a[data-language]').click();
    await page.waitForURL((url) => url.pathname === home + path);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(state);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('without a script the switch keeps the page', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    await page.locator('a[data-language]').click();
    await page.waitForURL((url) => url.pathname === `${new URL(site.url()).pathname}en/${path}`);
    await page.context().close();
  });
});

test.each([
  ['audit/', 'select[name=verdict]', 'consistent', 'verdict=consistent'],
  ['search/', '#q', '行政复议', 'q='],
] as const)('%s: what was chosen on the page itself is kept as well', async (path, field, value, kept) => {
  const { page } = await site.open(path);
  const control = page.locator(field);
  if (field.startsWith('select')) await control.selectOption(value);
  else await control.fill(value);
  await expect.poll(() => new URL(page.url()).search).toContain(kept);
  const { search } = new URL(page.url());
  await page.locator('a[data-language]').click();
  await page.waitForURL((url) => url.pathname.endsWith(`/en/${path}`));
  expect(new URL(page.url()).search).toBe(search);
  await expect.poll(() => page.locator(field).inputValue()).toBe(value);
  await page.context().close();
});

test('the sentences that a reader dimmed stay dimmed in the other language', async () => {
  const { page } = await siteOfYears.open(`reports/${sharing}/`);
  await page.locator('[data-dim]').click();
  await page.locator('a[data-language]').click();
  await page.waitForURL(/\/en\/reports\//);
  await expect.poll(() => page.locator('#text.dim').count()).toBe(1);
  await page.context().close();
});

describe.each(english)('%s', (_type, path) => {
  test('every run of Chinese stands in an element that says so', async () => {
    const { page } = await site.open(path);
    await page.waitForLoadState('networkidle');
    const bare = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode;
        if (!/\p{Script=Han}/u.test(textContent ?? '') || parentElement?.closest('script, style')) continue;
        if (!parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) found.push(textContent ?? '');
      }
      return found;
    });
    expect(bare).toEqual([]);
    await page.context().close();
  });

  test('links lead to English pages, except the switch and downloads', async () => {
    const { page } = await site.open(path);
    const away = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-language], [download])')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('/') && !/^\/(en|data)\//.test(href)),
    );
    expect(away).toEqual([]);
    await page.context().close();
  });
});
