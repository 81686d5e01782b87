/**
 * What the data set says of several reports beside each other, on made-up reports of several places and years: counted
 * once more, the slow way, from the reports themselves.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PeersFile } from '../../src/schema/published-peers.ts';
import type { PlaceFile, PlacesFile, ProvincesFile } from '../../src/schema/published-places.ts';
import type { Report } from '../../src/schema/report.ts';
import { makeReports } from '../synthetic/make-reports.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { loadDivisions } from './divisions.ts';
import { readOptions } from './options.ts';
import { STAGES } from './real-stages.ts';

/** Enough for places with several years, and for more than a handful of one level and year. */
const REPORTS = 40;
const SEED = 7;

const onlyIn = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => !b.has(one)).sort();

describe('reports beside each other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  const divisions = loadDivisions();
  let dataset: Dataset;
  let reports: Report[];
  let places: PlaceFile[];
  const text = (path: string) => new TextDecoder().decode(dataset.files.get(path));
  const json = <T>(path: string) => JSON.parse(text(path)) as T;
  const indicatorsOf = (id: string) =>
    new Set(reports.find((report) => report.id === id)?.observations.map(({ indicator }) => indicator));

  beforeAll(() => {
    for (const made of makeReports(REPORTS, SEED, divisions)) writeFileSync(join(folder, made.file), made.text);
    const options = readOptions(['--reports', folder, '--gold', 'none']);
    if (!options) throw new Error('no options');
    dataset = buildDataset(options, STAGES, divisions, { progress: () => () => {} });
    const ids = [...dataset.files.keys()].flatMap((path) => /^reports\/([^/.]+)\.txt$/.exec(path)?.[1] ?? []);
    reports = ids.map((id) => json<Report>(`reports/${id}.json`));
    places = json<PlacesFile>('places.json').places.map(({ href }) => json<PlaceFile>(href));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the made-up corpus has places of several years', () => {
    expect(reports).toHaveLength(REPORTS);
    expect(places.filter((place) => place.bodies.some((body) => body.changes.length > 0)).length).toBeGreaterThan(3);
  });

  test('new is what only the later report states, silent what only the earlier one does', () => {
    const changes = places.flatMap((place) => place.bodies.flatMap((body) => body.changes));
    expect(changes.some((change) => change.appeared.length > 0)).toBe(true);
    expect(changes.some((change) => change.silent.length > 0)).toBe(true);
    for (const { from, to, fromYear, toYear, both, appeared, silent } of changes) {
      const [before, after] = [indicatorsOf(from), indicatorsOf(to)];
      expect(fromYear).toBeLessThan(toYear);
      expect(appeared.map(({ indicator }) => indicator)).toEqual(onlyIn(after, before));
      expect(silent.map(({ indicator }) => indicator)).toEqual(onlyIn(before, after));
      expect(both).toBe(after.size - appeared.length);
    }
  });

  test('from the provinces down, the numbers of reports add up', () => {
    const { provinces, reports: placed, places: withReports } = json<ProvincesFile>('places/provinces.json');
    expect(placed).toBe(REPORTS);
    expect(provinces.reduce((sum, one) => sum + one.reports + one.beneath.reports, 0)).toBe(REPORTS);
    expect(places.filter((place) => place.reports.length > 0)).toHaveLength(withReports);
    for (const place of places) {
      const inside = place.children.reduce((sum, child) => sum + child.reports + child.beneath.reports, 0);
      expect(inside + place.uncoded.length, place.code).toBe(place.beneath.reports);
    }
  });

  test('a sentence counted as shared stands in as many other texts', () => {
    const bare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}%.]+/gu, '');
    const texts = new Map(reports.map(({ id }) => [id, bare(text(`reports/${id}.txt`))]));
    for (const { id } of reports) {
      const { boilerplate } = json<PeersFile>(`reports/${id}.peers.json`);
      expect(boilerplate.share).toBe(boilerplate.shared / boilerplate.sentences);
      for (const { start, end, reports: others, example } of boilerplate.list.slice(0, 3)) {
        const words = bare(text(`reports/${id}.txt`).slice(start, end));
        expect(bare(text(`reports/${example.report}.txt`).slice(example.start, example.end))).toBe(words);
        const holding = [...texts].filter(([other, whole]) => other !== id && whole.includes(words));
        // A longer sentence elsewhere may hold it too, but is another sentence.
        expect(holding.length).toBeGreaterThanOrEqual(others);
        expect(others).toBeGreaterThan(0);
      }
    }
  });

  test('what most others of the kind state is counted report by report', () => {
    for (const own of reports) {
      const { peers } = json<PeersFile>(`reports/${own.id}.peers.json`);
      const others = reports.filter(
        ({ id, place, year }) =>
          id !== own.id &&
          (peers.basis === 'all' || place.level === own.place.level) &&
          (peers.basis !== 'level-year' || year === own.year),
      );
      expect(peers.reports, own.id).toBe(others.length);
      for (const { indicator, reports: stating } of peers.missing) {
        expect(indicatorsOf(own.id).has(indicator)).toBe(false);
        expect(others.filter(({ id }) => indicatorsOf(id).has(indicator))).toHaveLength(stating);
        expect(stating).toBeGreaterThan(peers.threshold * others.length);
      }
    }
  });
});
