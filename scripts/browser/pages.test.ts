/** What holds for a page of every type. */
import { describe, expect, test } from 'vitest';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const samples = [...samplePages(site.root)];

describe.each(samples)('%s', (_type, path) => {
  test('loads without a complaint of the browser and without a request to another host', async () => {
    const { page, complaints } = await site.open(path);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript it shows the same heading, rows and links', async () => {
    const shown = async (javaScriptEnabled: boolean) => {
      const { page } = await site.open(path, { javaScriptEnabled });
      const found = await page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll(`main ${selector}`)].filter((element) => element.checkVisibility());
        return {
          heading: document.querySelector('h1')?.textContent,
          rows: visible('tr').length,
          links: [...new Set(visible('a[href]').map((link) => link.getAttribute('href')))].sort(),
        };
      });
      await page.context().close();
      return found;
    };
    const plain = await shown(false);
    const scripted = await shown(true);
    expect(plain.heading).toBe(scripted.heading);
    expect(plain.rows).toBeGreaterThanOrEqual(scripted.rows);
    expect(scripted.links.filter((link) => !plain.links.includes(link))).toEqual([]);
  });

  test.each([360, 1280])('does not scroll sideways at %i px', async (width) => {
    const { page } = await site.open(path, { viewport: { width, height: 800 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await page.context().close();
  });
});
