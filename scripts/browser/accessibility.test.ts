/** axe-core on every page type, light and dark, wide and narrow: no violation. */
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const samples = [...samplePages(site.root)];

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('%s, %i px', (colorScheme, width) => {
  test.each(samples)('%s', async (_type, path) => {
    const { page } = await site.open(path, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
