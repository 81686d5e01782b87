/** The search page: how hits are reached, shown and filtered. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { readPublished } from './published.ts';
import { allHits, ask, shown } from './search/page.ts';
import { plainRecords, truth } from './search/truth.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports } = readPublished(site.root);
const records = plainRecords(site.root, reports);
const TERM = '行政复议';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('/ leads to the field, arrows walk the results, Escape leads back and clears', async () => {
  const { page } = await site.open('search/');
  await page.keyboard.press('/');
  await page.keyboard.type(TERM);
  await shown(page, { q: TERM });
  const links = await page.locator('[data-walk]:visible').allTextContents();
  expect(links.length).toBeGreaterThan(3);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(links[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(links[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.press('Escape');
  expect(await page.inputValue('#q')).toBe('');
  await page.locator('[data-hits]').waitFor({ state: 'hidden' });
  await page.context().close();
});

test('on a page without a field of its own / leads to the field of the masthead, and Enter to the results', async () => {
  const { page } = await site.open('about/');
  await page.keyboard.press('/');
  await page.keyboard.type(TERM);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await shown(page, { q: TERM });
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('Enter on a hit opens the report at the sentence, with the words highlighted', async () => {
  const { page, complaints } = await site.open(`search/?q=${TERM}`);
  await shown(page, { q: TERM });
  const hit = page.locator('.hits a.quote').first();
  const address = new URL((await hit.getAttribute('href')) ?? '', page.url());
  await hit.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === address.pathname);
  const found = () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
      const inView = ranges.some((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      return { text: [...new Set(ranges.map(String))].join(' '), inView };
    });
  await expect.poll(found).toEqual({ text: TERM, inView: true });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a value beside a hit leads to its mark in the report', async () => {
  const { page } = await site.open(`search/?q=${TERM}案件`);
  await shown(page, { q: `${TERM}案件` });
  const value = page.locator('.hit-values .val').first();
  const text = await value.textContent();
  await value.click();
  await page.waitForURL(/\/reports\/.*#m\d+$/);
  expect(await page.locator(':target').textContent()).toBe(text);
  await page.context().close();
});

test('a query that finds nothing says so, and leaves no heading over nothing', async () => {
  const { page } = await site.open('search/');
  await ask(page, `${TERM}凡是不存在的词`);
  expect(await page.locator('output.found').textContent()).toContain(`${TERM}凡是不存在的词`);
  expect(await page.locator('[data-hits]').isVisible()).toBe(false);
  await ask(page, TERM);
  expect(await page.locator('[data-hits]').isVisible()).toBe(true);
  await page.context().close();
});

test('filters say how many sections each choice leaves, keep that promise, and stand in the address', async () => {
  const { page } = await site.open(`search/?q=${TERM}`);
  await shown(page, { q: TERM });
  for (const name of ['place', 'year', 'level', 'system']) {
    const option = page.locator(`.filters select[name="${name}"] option`).nth(1);
    const value = (await option.getAttribute('value')) ?? '';
    const count = Number(/（(\d+)）/.exec((await option.textContent()) ?? '')?.[1]);
    await page.selectOption(`.filters select[name="${name}"]`, value);
    await shown(page, { q: TERM, [name]: value });
    expect(await allHits(page)).toHaveLength(count);
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await page.selectOption(`.filters select[name="${name}"]`, '');
    await shown(page, { q: TERM });
  }
  await page.context().close();
});

test('an address with a query, a filter and a page shows the same again, and Back goes back', async () => {
  const year = String(reports.find((report) => report.year !== null)?.year);
  const { page } = await site.open(`search/?q=法&year=${year}&page=2`);
  await shown(page, { q: '法', year, page: '2' });
  expect(await page.inputValue('#q')).toBe('法');
  const [first] = await page.locator('.hits > li').all();
  const record = await first?.getAttribute('data-record');
  await page.locator('.pager button').first().click();
  await shown(page, { q: '法', year });
  await page.goBack();
  await shown(page, { q: '法', year, page: '2' });
  expect(await page.locator('.hits > li').first().getAttribute('data-record')).toBe(record);
  await page.context().close();
});

test('the number of hits is announced, and so is that there are none; then there is nothing to filter', async () => {
  const { page } = await site.open('search/', { viewport: { width: 360, height: 740 } });
  await ask(page, TERM);
  const output = page.locator('output.found');
  expect(await output.textContent()).toContain(String(truth(records, TERM).length));
  await ask(page, '不存在的词组呀');
  expect(await output.textContent()).toContain('没有找到');
  expect(await page.locator('form.filters').isVisible()).toBe(false);
  await page.context().close();
});

test('each hit names its report, its level, its section, and leads to the report', async () => {
  const { page } = await site.open(`search/?q=${TERM}`);
  await shown(page, { q: TERM });
  const hits = await page.locator('.hits > li').evaluateAll((items) =>
    items.map((item) => ({
      id: (item as HTMLElement).dataset['record']?.split('/')[0] ?? '',
      href: item.querySelector('.by a')?.getAttribute('href') ?? '',
      by: item.querySelector('.by')?.textContent ?? '',
      section: item.querySelector('.section')?.textContent ?? '',
    })),
  );
  expect(hits.length).toBeGreaterThan(3);
  for (const { id, href, by, section } of hits) {
    const report = reports.find((one) => one.id === id);
    expect(href).toBe(`/reports/${id}/`);
    if (report?.place.name && !report.place.anonymised) expect(by).toContain(`${report.place.name} ${report.year}`);
    const titles = section.split(' › ');
    const known = report?.sections.flatMap(({ title, marker }) => [title, marker + title]) ?? [];
    if (section !== '节外文字')
      expect(
        titles.filter((title) => !known.includes(title)),
        section,
      ).toEqual([]);
  }
  await page.context().close();
});

test('where files do not arrive the page says so, and tries again when asked', async () => {
  const { page } = await site.open('search/');
  await page.route('**/*.bin', (route) => route.abort());
  await page.fill('#q', TERM);
  await expect.poll(() => page.locator('output.found').textContent()).toContain('没有取到');
  await page.unroute('**/*.bin');
  await page.locator('[data-after] button').click();
  await shown(page, { q: TERM });
  await page.context().close();
});

test('on a slow network the page says that it is searching', async () => {
  const { page } = await site.open('search/');
  await page.route('**/*.bin', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.fill('#q', TERM);
  await expect.poll(() => page.locator('output.found').textContent()).toContain('正在查找');
  await shown(page, { q: TERM });
  await page.context().close();
});

test('the English page finds the same, and marks what is Chinese', async () => {
  const { page } = await site.open(`en/search/?q=${TERM}`);
  await shown(page, { q: TERM });
  expect((await allHits(page)).map(({ record }) => record).sort()).toEqual(truth(records, TERM));
  const unmarked = await page.locator('.hits, [data-quick]').evaluateAll((parts) => {
    const walker = (part: Element) => document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    return parts.flatMap((part) => {
      const texts = walker(part);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (/\p{Script=Han}/u.test(textContent ?? '') && !parentElement?.closest('[lang]')?.matches('[lang="zh"]'))
          found.push(textContent ?? '');
      }
      return found;
    });
  });
  expect(unmarked).toEqual([]);
  await page.context().close();
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('results have no fault that axe finds: %s, %i px', async (colorScheme, width) => {
  const { page } = await site.open(`search/?q=${TERM}`, {
    colorScheme,
    viewport: { width, height: 800 },
    bypassCSP: true,
  });
  await shown(page, { q: TERM });
  await page.locator('[data-quick] a').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.context().close();
});

test('without JavaScript the page names other ways to find a report', async () => {
  const { page } = await site.open('search/', { javaScriptEnabled: false });
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toEqual(expect.arrayContaining(['/places/', '/reports/', '/indicators/']));
  await page.context().close();
});
