import { expect, test } from 'vitest';
import { Finding } from '../../schema/check.ts';
import { FacetsFile } from '../../schema/published-facets.ts';
import type { QualityFlag, Verdict } from '../../schema/vocabulary.ts';
import { type Sketch, sketch } from '../fixture.ts';
import type { PublishedReport } from '../input.ts';
import { facetFiles } from './facets.ts';

const PROVINCE = { code: '10', name: '甲省' };
const CITY = { code: '1001', name: '乙市' };

const finding = (verdict: Verdict) =>
  Finding.parse({
    ...{ id: verdict, rule: 'sum', verdict, system: null, reason: '', reasonZh: '', expected: null, actual: null },
    ...{ formula: null, claim: null, parts: [], basis: null, others: [], quotes: [], url: '/' },
  });

function report(
  of: Sketch,
  more: { verdicts?: readonly Verdict[]; flags?: readonly QualityFlag[] } = {},
): PublishedReport {
  const published = sketch(of);
  const { report } = published;
  const systems = [{ system: 'rule' as const, sections: ['s1'], observations: 0 }];
  const quality = { ...report.quality, flags: [...(more.flags ?? [])] };
  return { ...published, report: { ...report, systems, quality, checks: (more.verdicts ?? []).map(finding) } };
}

const reports = [
  report({ id: 'hidden', year: null, place: { name: 'xx区', anonymised: true } }, { flags: ['anonymised'] }),
  report({ id: 'd-2024', year: 2024, place: { code: '100101', name: '丙区', path: [PROVINCE, CITY] } }),
  report(
    { id: 'd-2023', year: 2023, place: { code: '100101', name: '丙区', path: [PROVINCE, CITY] } },
    { verdicts: ['noted', 'inconsistent', 'noted'] },
  ),
  report({ id: 'p-2024', year: 2024, level: 'province', place: { ...PROVINCE, path: [] } }),
];

const pages = (size?: number) =>
  [...facetFiles(reports, size).values()].map((bytes) => FacetsFile.parse(JSON.parse(new TextDecoder().decode(bytes))));

test('facets.json goes through the places from above, and their numbers add up to places in the list', () => {
  const [file] = pages();
  expect(file?.places.map(({ name, depth, reports: own }) => [name, depth, own])).toEqual([
    ['甲省', 0, 1],
    ['乙市', 1, 0],
    ['丙区', 2, 2],
    ['xx区', 0, 1],
  ]);
  expect(file?.reports.map(([year]) => year)).toEqual([2024, 2023, 2024, null]);
});

test('a report says its level, what it has and nothing that it has not', () => {
  const [file] = pages();
  const named = (all: readonly string[] | undefined, set: number) => all?.filter((_, i) => (set >> i) % 2 === 1);
  const [, county, , anonymised] = file?.reports ?? [];
  expect(file?.levels[county?.[1] ?? -1]).toBe('county');
  expect(named(file?.systems, county?.[2] ?? 0)).toEqual(['rule']);
  expect(named(file?.flags, county?.[3] ?? 0)).toEqual([]);
  expect(named(file?.verdicts, county?.[4] ?? 0)).toEqual(['inconsistent', 'noted']);
  expect(named(file?.flags, anonymised?.[3] ?? 0)).toEqual(['anonymised']);
});

test('a later page says again what its first place lies in', () => {
  const [, second] = pages(2);
  expect(second?.page).toBe(2);
  expect(second?.pages).toEqual(['facets.json', 'facets/index-2.json']);
  expect(second?.places.map(({ name, depth, reports: own }) => [name, depth, own])).toEqual([
    ['甲省', 0, 0],
    ['乙市', 1, 0],
    ['丙区', 2, 1],
    ['xx区', 0, 1],
  ]);
});

test('one place under two names is counted once for each', () => {
  const renamed = report({
    id: 'd-2025',
    year: 2025,
    place: { code: '100101', name: '乙市丙区', path: [PROVINCE, CITY] },
  });
  const [bytes] = facetFiles([...reports, renamed]).values();
  const { places } = FacetsFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  expect(
    places.filter(({ code }) => code === '100101').map(({ name, depth, reports: own }) => [name, depth, own]),
  ).toEqual([
    ['丙区', 2, 2],
    ['乙市丙区', 2, 1],
  ]);
});
