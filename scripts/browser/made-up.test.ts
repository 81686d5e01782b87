/**
 * What only a corpus of several years and many bodies shows, on the site of made-up reports: what is new and what fell
 * silent, what is told otherwise in hindsight, acts that a later one had replaced, how values are spread by level.
 * Pages are read as without scripts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { IndicatorFile, IndicatorsFile } from '../../src/schema/published.ts';
import type { PlaceFile, PlacesFile } from '../../src/schema/published-places.ts';
import { hasOwnPage, type ReferenceFile, type ReferencesFile } from '../../src/schema/published-references.ts';
import type { Report } from '../../src/schema/report.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest('made-up');
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;
const open = (path: string) => parseHTML(readFileSync(join(site.root, path, 'index.html'), 'utf8')).document;
const hrefs = (part: Element | Document | null | undefined, selector = 'a') =>
  [...(part?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href') ?? '');

const places = json<PlacesFile>('places.json').places.map(({ code }) => json<PlaceFile>(`places/${code}.json`));

describe('a place with several reports', () => {
  const changed = places.filter(({ bodies }) => bodies.some(({ changes }) => changes.length > 0));

  test('names what each report states anew and what it no longer states, each value with its sentence', () => {
    expect(changed.length).toBeGreaterThan(3);
    for (const { code, bodies, observations } of changed) {
      const page = open(`places/${code}`);
      const parts = [...page.querySelectorAll('.changes .two')];
      const changes = bodies.flatMap((body) => body.changes.toReversed());
      expect(parts, code).toHaveLength(changes.length);
      for (const [i, { appeared, silent }] of changes.entries()) {
        const lists = [...(parts[i]?.children ?? [])];
        for (const [side, stated] of [appeared, silent].entries()) {
          expect(lists[side]?.querySelector('h3 .n')?.textContent).toBe(String(stated.length));
          const places = stated.map(({ observation }) => {
            const row = observations.find(({ id }) => id === observation);
            return `/reports/${row?.report}/#${row?.mention}`;
          });
          expect(hrefs(lists[side], '.changed li > a').toSorted(), code).toEqual(places.toSorted());
        }
      }
      for (const { fromYear, toYear } of changes)
        expect(page.querySelector('.changes')?.textContent).toMatch(
          new RegExp(`${toYear}.*${fromYear}|${fromYear}.*${toYear}`),
        );
    }
  });

  test('shows what a later report says of an earlier year beside what that year’s report said, with the arithmetic', () => {
    const told = places.filter(({ restatements }) => restatements.length > 0);
    const verdicts = told.flatMap(({ restatements }) => restatements.map(({ verdict }) => verdict));
    expect(verdicts).toContain('suspicious');
    expect(verdicts).toContain('consistent');
    for (const { code, restatements } of told) {
      const part = open(`places/${code}`).querySelector('section[aria-labelledby="hindsight"]');
      for (const { id, report, formula, quotes } of restatements) {
        const anchor = `/reports/${report}/#${id.slice(report.length + 1)}`;
        const finding = [...(part?.querySelectorAll('.finding, .lines > li') ?? [])].find((one) =>
          hrefs(one).includes(anchor),
        );
        expect(finding, id).toBeDefined();
        expect(finding?.textContent).toContain(formula ?? '');
        expect(hrefs(finding, 'a.quote').map((href) => href.split('#')[0])).toEqual(
          quotes.map((quote) => `/reports/${quote.report ?? report}/`),
        );
      }
    }
    for (const { code, restatements } of places)
      if (restatements.length === 0) expect(open(`places/${code}`).querySelector('#hindsight')).toBeNull();
  });
});

describe('an act that a later one or a later version had replaced', () => {
  const { references } = json<ReferencesFile>('references.json');
  const warned = references.filter(({ warnings }) => warnings > 0);

  test('is told on the page of what is cited: each place, its sentence, and since when the later one applied', () => {
    expect(warned.length).toBeGreaterThan(0);
    for (const { id, warnings } of warned) {
      const file = json<ReferenceFile>(`references/${id}.json`);
      const due = file.places.filter(({ superseded }) => superseded !== null);
      expect(due).toHaveLength(warnings);
      const part = open(`references/${id}`).querySelector('section[aria-labelledby="warning"]');
      const rows = [...(part?.querySelectorAll('tbody tr') ?? [])];
      const [first] = due;
      expect(rows.length).toBeGreaterThan(0);
      expect(hrefs(rows[0], 'a.quote')).toEqual([`/reports/${first?.report}/#${first?.anchor}`]);
      for (const row of rows) expect(row.textContent).toContain(`自 ${first?.superseded?.inForce} 起施行`);
    }
  });

  test('is listed on the page of all references, and no other act is', () => {
    const links = hrefs(open('references').querySelector('section[aria-labelledby="warning"]'), 'th a');
    expect(links.toSorted()).toEqual(warned.map(({ id }) => `/references/${id}/`).toSorted());
    for (const { id } of references.filter((row) => row.warnings === 0 && hasOwnPage(row)).slice(0, 20))
      expect(open(`references/${id}`).querySelector('#warning'), id).toBeNull();
  });
});

describe('values of a level', () => {
  const { indicators } = json<IndicatorsFile>('indicators.json');
  const files = indicators
    .filter(({ tier, primary }) => tier !== '3' && primary >= 10)
    .map(({ id }) => json<IndicatorFile>(`indicators/${id}.json`));

  test('are spread out in numbers: how many, the least, the middle, the most, for bodies of one kind', () => {
    expect(files.length).toBeGreaterThan(3);
    let rows = 0;
    for (const { indicator, observations } of files) {
      const table = open(`indicators/${indicator.id}`).querySelector('section[aria-labelledby="distribution"] table');
      const shown = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number((cell.textContent ?? '').replaceAll(',', ''))),
      );
      const levels = Map.groupBy(
        observations.filter((o) => o.primary && o.value !== null && !o.place.anonymised),
        (o) => o.place.level,
      );
      const due = [...levels.values()]
        .map((of) => of.map(({ value }) => value ?? 0).sort((a, b) => a - b))
        .filter((values) => values.length >= 5);
      expect(shown.map(([n]) => n).toSorted(), indicator.id).toEqual(due.map((values) => values.length).toSorted());
      for (const [n, least, , median, , most] of shown) {
        const values = due.find((one) => one.length === n && one[0] === least && one.at(-1) === most);
        expect(values, indicator.id).toBeDefined();
        const half = ((values?.length ?? 0) - 1) / 2;
        expect(median).toBeCloseTo(((values?.[Math.floor(half)] ?? 0) + (values?.[Math.ceil(half)] ?? 0)) / 2, 1);
      }
      rows += shown.length;
    }
    expect(rows).toBeGreaterThan(3);
  });

  test('of places with several years are drawn over time as well', () => {
    const dated = files.filter(({ observations }) =>
      [
        ...Map.groupBy(
          observations.filter((o) => o.primary && o.value !== null),
          (o) => o.place.code,
        ).values(),
      ].some((own) => new Set(own.map(({ year }) => year)).size > 1),
    );
    expect(dated.length).toBeGreaterThan(0);
    for (const { indicator } of dated)
      expect(hrefs(open(`indicators/${indicator.id}`)), indicator.id).toContain(`/charts/time/${indicator.id}.svg`);
  });
});

test('every made-up report says on its page that it is made up', () => {
  const { reports } = json<{ reports: Pick<Report, 'id'>[] }>('reports.json');
  expect(reports.length).toBeGreaterThanOrEqual(40);
  for (const { id } of reports) expect(open(`reports/${id}`).querySelector('#text')?.textContent).toContain('均属虚构');
});
