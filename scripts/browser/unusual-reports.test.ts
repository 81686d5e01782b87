/**
 * Reports that the real corpus lacks, on the made-up site: without a number, without a year, hidden, with long names,
 * citing acts since replaced, with the sentences of others. Each page says what is so, and stands as intended.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { PeersFile } from '../../src/schema/published-peers.ts';
import type { PlaceFile, PlacesFile } from '../../src/schema/published-places.ts';
import type { ReferenceFile, ReferencesFile } from '../../src/schema/published-references.ts';
import { type Unusual, unusualFile } from '../synthetic/unusual.ts';
import { axeViolations } from './axe.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest('made-up');
const { reports } = readPublished(site.root);
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;
const pageOf = (path: string) => parseHTML(readFileSync(join(site.root, path, 'index.html'), 'utf8')).document;
const textOf = (path: string) => pageOf(path).querySelector('main')?.textContent ?? '';
const places = json<PlacesFile>('places.json');
const placed = [places, ...places.pages.slice(1).map((page) => json<PlacesFile>(page))].flatMap((file) => file.places);

function unusual(kind: Unusual) {
  const report = reports.find(({ source }) => source.file.endsWith(unusualFile(kind)));
  if (report === undefined) throw new Error(`Unexpected absence of the made-up report ${unusualFile(kind)}`);
  return report;
}
const KINDS: readonly Unusual[] = ['numberless', 'yearless', 'hidden', 'long', 'outdated', 'twin'];

describe.each(KINDS)('the page of the report that is %s', (kind) => {
  const report = unusual(kind);
  const own = report.place.code === null ? [] : [`places/${report.place.code}/`, `en/places/${report.place.code}/`];
  const paths = [`reports/${report.id}/`, `en/reports/${report.id}/`, ...own];

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has no fault that axe finds and does not scroll sideways: %s, %i px', async (colorScheme, width) => {
    for (const path of paths) {
      const { page, complaints } = await site.open(path, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      expect(await axeViolations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  test('prints no word of the machine where something is missing', () => {
    for (const path of paths) expect(textOf(path), path).not.toMatch(/undefined|null|NaN|\[object|Invalid|\b0 ?%/);
  });
});

test('a report without a number says so in place of key numbers and of findings, and shows no empty list', () => {
  const { id, place } = unusual('numberless');
  const page = pageOf(`reports/${id}`);
  expect(page.querySelector('section[aria-labelledby="keys"] .hint')?.textContent).toContain('没有找到');
  expect(page.querySelector('section[aria-labelledby="findings"] .hint')?.textContent).toContain('没有可以复算的数');
  expect(
    [...page.querySelectorAll('main :is(ul, ol, tbody, dl)')].filter((list) => list.children.length === 0),
  ).toEqual([]);
  expect(textOf(`places/${place.code}`)).toContain('没有可以归入指标的数');
});

test('a report without a year is named without one, and drawn in no line over years', () => {
  const { id, place } = unusual('yearless');
  expect(pageOf(`reports/${id}`).querySelector('.crumbs')?.textContent).toContain('年份未明');
  const own = pageOf(`places/${place.code}`);
  expect(own.querySelector('.report-years b')?.textContent).toBe('年份未明');
  expect(own.querySelectorAll('.multiples figure')).toHaveLength(0);
  expect(own.querySelectorAll('.changes')).toHaveLength(0);
});

test('a report whose place and year are hidden says that nothing is inferred, and stands in no place', () => {
  const { id } = unusual('hidden');
  const page = pageOf(`reports/${id}`);
  expect(page.querySelector('.notice')?.textContent).toContain('不推断');
  expect(
    [...page.querySelectorAll('.crumbs a')].filter((link) => link.getAttribute('href')?.includes('/places/')),
  ).toEqual([]);
  expect(placed.flatMap(({ reports: own }) => own.map((one) => one.id))).not.toContain(id);
});

test('a long title is shown whole, and breaks only between words, on a phone and on a desk', async () => {
  const { id, title } = unusual('long');
  expect(title?.length).toBeGreaterThan(50);
  for (const width of [360, 1280]) {
    const { page } = await site.open(`reports/${id}/`, { viewport: { width, height: 800 } });
    expect((await page.locator('h1').textContent())?.replace(/\s/g, '')).toBe(title?.replace(/\s/g, ''));
    const lines = await page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading === null) return { count: 0, broken: ['no heading'] };
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      const tops = new Set<number>();
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const range = document.createRange();
        range.selectNodeContents(node);
        const own = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        for (const top of own) tops.add(top);
        if (own.size > 1) broken.push(node.textContent ?? '');
      }
      return { count: tops.size, broken };
    });
    expect(lines.count).toBeGreaterThan(1);
    expect(lines.broken).toEqual([]);
    await page.context().close();
  }
});

describe('an act that another one had replaced', () => {
  const { id } = unusual('outdated');
  const warned = json<ReferencesFile>('references.json').references.filter((row) => row.warnings > 0);

  const placesOf = (row: { readonly id: string }) =>
    json<ReferenceFile>(`references/${row.id}.json`).places.filter(
      (one) => one.superseded !== null && one.report === id,
    );
  /** Other made-up reports may cite replaced acts as well. */
  const here = warned.filter((row) => placesOf(row).length > 0);

  test('is told on the list of references, in both languages', () => {
    expect(warned.length).toBeGreaterThan(1);
    for (const path of ['references', 'en/references']) {
      const section = pageOf(path).querySelector('section[aria-labelledby="warning"]');
      const links = [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
      for (const row of warned) expect(links.some((link) => link.endsWith(`/references/${row.id}/`))).toBe(true);
    }
  });

  test('is told on its own page, with the sentence, the later act and the day from which that applied', () => {
    expect(here.length).toBeGreaterThan(1);
    for (const row of here) {
      const [place] = placesOf(row);
      const section = pageOf(`references/${row.id}`).querySelector('section[aria-labelledby="warning"]');
      const quote = section?.querySelector(`a.quote[href="/reports/${id}/#${place?.anchor}"]`);
      expect(quote?.querySelector('mark')?.textContent).toContain(place?.text);
      expect(section?.textContent).toContain(place?.superseded?.name);
      expect(section?.textContent).toContain(place?.superseded?.inForce);
    }
  });

  test('is told on the page of the report that cites it', () => {
    const lines = [...pageOf(`reports/${id}`).querySelectorAll('.refs li')];
    for (const row of here) {
      const line = lines.find((one) => one.textContent?.includes(row.name));
      const [place] = placesOf(row);
      expect(line?.querySelector('.how')?.textContent).toContain(place?.superseded?.name);
    }
    expect(lines.filter((line) => line.querySelector('.how') !== null)).toHaveLength(here.length);
  });

  test('is said to be cited since the earliest year of a report that cites it', () => {
    for (const row of json<ReferencesFile>('references.json').references.filter(({ listed }) => listed)) {
      const facts = [...pageOf(`references/${row.id}`).querySelectorAll('.definition dl.meta > div')];
      const since = facts.find((fact) => fact.querySelector('dt')?.textContent === '最早年度');
      expect(since?.querySelector('dd')?.textContent).toBe(row.firstYear === null ? '年份隐去' : String(row.firstYear));
    }
  });
});

test('sentences of others, and those with other figures, are listed apart; one click dims the first and no other', async () => {
  const { id } = unusual('twin');
  const { boilerplate } = json<PeersFile>(`reports/${id}.peers.json`);
  expect(boilerplate.shared).toBeGreaterThan(5);
  expect(boilerplate.figures.length).toBeGreaterThan(0);
  const { page } = await site.open(`reports/${id}/`);
  const lists = page.locator('.shared details');
  expect(await lists.nth(0).locator('li').count()).toBe(Math.min(40, boilerplate.list.length));
  expect(await lists.nth(1).locator('li').count()).toBe(boilerplate.figures.length);
  const look = () =>
    page.evaluate(() => {
      const seen = (element: Element | null) =>
        element === null ? '' : `${getComputedStyle(element).color} ${getComputedStyle(element).opacity}`;
      return { same: seen(document.querySelector('#text .same')), other: seen(document.querySelector('#text h3')) };
    });
  const before = await look();
  await page.locator('[data-dim]').click();
  const after = await look();
  expect(after.same).not.toBe(before.same);
  expect(after.other).toBe(before.other);
  await page.locator('[data-dim]').click();
  expect(await look()).toEqual(before);
  await page.context().close();
});

describe('a place with several years', () => {
  const files = placed
    .filter(({ reports: own }) => own.length > 1)
    .map(({ code }) => json<PlaceFile>(`places/${code}.json`));

  test('names what is new against the report before, and what fell silent, each with its value', () => {
    const changed = files.flatMap((file) =>
      file.bodies.flatMap((body) => body.changes.map((change) => ({ file, change }))),
    );
    expect(changed.some(({ change }) => change.appeared.length > 0)).toBe(true);
    expect(changed.some(({ change }) => change.silent.length > 0)).toBe(true);
    for (const { file, change } of changed) {
      const section = pageOf(`places/${file.code}`).querySelector('.changes');
      const links = [...(section?.querySelectorAll('.changed a') ?? [])].map((link) => link.getAttribute('href'));
      for (const { observation } of [...change.appeared, ...change.silent]) {
        const value = file.observations.find(({ id }) => id === observation);
        expect(links).toContain(`/reports/${value?.report}/#${value?.mention}`);
      }
      expect(section?.textContent).toContain(`${change.toYear} 年报告与 ${change.fromYear} 年报告相比`);
    }
  });

  test('shows what a later report says of an earlier year, with the sentences of both', () => {
    const told = files.filter((file) => file.restatements.length > 0);
    expect(told.map(({ code }) => code)).toContain(unusual('hindsight').place.code);
    expect(told.flatMap((file) => file.restatements).some(({ verdict }) => verdict === 'suspicious')).toBe(true);
    for (const file of told) {
      const section = pageOf(`places/${file.code}`).querySelector('section[aria-labelledby="hindsight"]');
      const differing = file.restatements.filter(({ verdict }) => verdict === 'suspicious');
      const articles = [...(section?.querySelectorAll('article.finding') ?? [])];
      expect(articles).toHaveLength(differing.length);
      for (const article of articles) {
        const from = [...article.querySelectorAll('a.quote')].map((link) => link.getAttribute('href')?.split('#')[0]);
        expect(new Set(from).size).toBe(2);
      }
      expect(section?.querySelectorAll('details li').length).toBe(file.restatements.length - differing.length);
    }
  });
});
