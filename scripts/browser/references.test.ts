/** References: from the list to who cites it, and to the sentence in the report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReferenceFile, ReferencesFile } from '../../src/schema/published-references.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const read = <T>(path: string): T => JSON.parse(readFileSync(join(site.root, 'data/v1', path), 'utf8')) as T;
const { references } = read<ReferencesFile>('references.json');
const often = references[0];

test('from the list of references to a page, and from there to the words in the report', async () => {
  const { page, complaints } = await site.open('references/');
  await page.locator(`main a[href$="/references/${often?.id}/"]`).first().click();
  await page.waitForURL(`**/references/${often?.id}/`);
  const file = read<ReferenceFile>(`references/${often?.id}.json`);
  expect(await page.locator('main table.values tbody tr').count()).toBe(Math.min(100, file.count));
  const first = page.locator('main table.values a.quote').first();
  const words = await first.locator('mark').textContent();
  await first.click();
  await page.waitForURL('**/reports/**');
  expect((await page.locator(':target').textContent())?.replace(/\s/g, '')).toContain(words?.replace(/\s/g, ''));
  expect(complaints).toEqual([]);
});

test('a report names the page of each law that has one', async () => {
  const file = read<ReferenceFile>(`references/${often?.id}.json`);
  const { page } = await site.open(`reports/${file.places[0]?.report}/`);
  expect(await page.locator(`.refs a[href$="/references/${often?.id}/"]`).count()).toBe(1);
});

test('every place of every reference is a fragment of its report', async () => {
  const pages = new Map<string, string>();
  const html = (id: string) =>
    pages.get(id) ?? pages.set(id, readFileSync(join(site.root, 'reports', id, 'index.html'), 'utf8')).get(id) ?? '';
  const lost = references.flatMap(({ id }) =>
    read<ReferenceFile>(`references/${id}.json`)
      .places.filter(({ report, anchor }) => !html(report).includes(`id="${anchor}"`))
      .map(({ report, anchor }) => `${id}: ${report}#${anchor}`),
  );
  expect(lost).toEqual([]);
});
