/** No layout shift: what scripts bring, and what an address asks for, never pushes what is being read. */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePages } from './page-files.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports } = readPublished(site.root);
/** Long enough for the page to be painted without its scripts, as on a slow line. */
const SCRIPTS_LATE_MS = 250;

const placed = reports.find(({ place, checks }) => place.code !== null && !place.anonymised && checks.length > 0);
const ASKED = [
  'search/?q=行政复议',
  'search/?q=xzfy',
  'search/?q=甲乙丙丁戊己',
  'en/search/?q=行政复议',
  `reports/?year=${placed?.year}`,
  'audit/?verdict=consistent',
  `audit/?place=${placed?.place.code}`,
];

async function shifts(path: string, options: BrowserContextOptions): Promise<readonly string[]> {
  const { page } = await site.open('about/', options);
  await page.route('**/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, SCRIPTS_LATE_MS));
    await route.continue();
  });
  await page.addInitScript(watch);
  await page.goto(site.url() + path, { waitUntil: 'networkidle' });
  const moved = await page.evaluate(
    () =>
      new Promise<string[]>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done((globalThis as unknown as Moved).moved))),
      ),
  );
  await page.context().close();
  return moved;
}

interface Moved {
  moved: string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Element | null }[];
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const found: string[] = [];
  (globalThis as unknown as Moved).moved = found;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      found.push(`${value.toFixed(4)} ${sources.map(({ node }) => `${node?.nodeName}.${node?.className}`).join(' ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

const PHONE = { viewport: { width: 360, height: 800 } };
const DESK = { viewport: { width: 1280, height: 800 } };

test.each([...samplePages(site.root)])('%s stands still on a phone', async (_type, path) => {
  expect(await shifts(path, PHONE)).toEqual([]);
});

describe.each(ASKED)('%s', (path) => {
  test('stands still on a phone', async () => expect(await shifts(path, PHONE)).toEqual([]));
  test('stands still on a desk', async () => expect(await shifts(path, DESK)).toEqual([]));
});
