/** axe-core on every page type, light and dark, wide and narrow: no violation. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('%s, %i px', (colorScheme, width) => {
  test.each([...samplePages(site.root)])('%s', async (_type, path) => {
    const { page } = await site.open(path, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      return await axe.run();
    });
    const told = violations.map(({ id, help, nodes }) => {
      const [first] = nodes;
      return `${id}: ${help} (${nodes.length} ×, first ${first?.target.join(' ')}: ${first?.failureSummary})`;
    });
    expect(told).toEqual([]);
    await page.context().close();
  });
});
