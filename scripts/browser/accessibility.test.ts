/** axe-core on every page type, light and dark, wide and narrow: no violation. */
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const samples = [...samplePages(site.root)];
/** English pages have the same markup and styles: two of the four looks tell what their words can break. */
const looksAt = (type: string, colorScheme: string, width: number): boolean =>
  !type.startsWith('en/') || (colorScheme === 'light') === width > 1000;

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('%s, %i px', (colorScheme, width) => {
  test.each(samples.filter(([type]) => looksAt(type, colorScheme, width)))('%s', async (_type, path) => {
    const { page } = await site.open(path, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
