/** The way down 省 → 市 → 县 → 乡: every placed report is reached from the first page of the places by links alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { PlaceFile, PlacesFile } from '../../src/schema/published-places.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports } = readPublished(site.root);
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;
const first = json<PlacesFile>('places.json');
const places = first.pages.flatMap((page) => json<PlacesFile>(page).places);

const pageOf = (path: string) => parseHTML(readFileSync(join(site.root, path, 'index.html'), 'utf8')).document;
const hrefs = (document: Document) =>
  [...document.querySelectorAll('main a[href]')].map((link) => (link.getAttribute('href') ?? '').split('#')[0] ?? '');

test('every placed report is reached from /places/ by links between places', () => {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const href of hrefs(pageOf(path))) {
      const report = /\/reports\/([^/]+)\/$/.exec(href)?.[1];
      const place = /\/places\/(\d+)\/$/.exec(href)?.[1];
      if (report !== undefined) found.add(report);
      if (place !== undefined) visit(`places/${place}`);
    }
  };
  visit('places');
  const placed = reports.filter(({ place }) => !place.anonymised && (place.code !== null || place.path.length > 0));
  expect(placed.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

test('every ancestor has a page, and one without a report of its own says so', () => {
  for (const { code, reports: own } of places) {
    expect(existsSync(join(site.root, 'places', code, 'index.html')), code).toBe(true);
    const government = own.some((report) => report.department === null);
    const lead = pageOf(`places/${code}`).querySelector('.lead')?.textContent ?? '';
    expect(lead.includes('没有收到'), code).toBe(!government);
  }
});

test('a place with one report says plainly that it is one', () => {
  const single = places.filter(({ reports: own }) => own.length === 1);
  expect(single.length).toBeGreaterThan(0);
  for (const { code } of single) expect(pageOf(`places/${code}`).body.textContent).toContain('目前只有一份报告');
});

test('every value on the page of a place leads to its mark in the report', () => {
  for (const { code } of places) {
    const file = json<PlaceFile>(`places/${code}.json`);
    const links = [...pageOf(`places/${code}`).querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    for (const { report, mention, primary, id } of file.observations) {
      if (primary)
        expect(
          links.some((link) => link?.endsWith(`/reports/${report}/#${mention}`)),
          id,
        ).toBe(true);
    }
  }
});

test('no anonymised report is among the places', () => {
  const placed = new Set(places.flatMap(({ reports: own }) => own.map(({ id }) => id)));
  expect(reports.filter(({ id, place }) => place.anonymised && placed.has(id))).toEqual([]);
});
