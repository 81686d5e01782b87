import { expect, test } from 'vitest';
import { Finding, RuleDoc } from '../../schema/check.ts';
import { ChecksFile, FindingsFile, FindingsSummary, PlaceCells, ProvinceFindings } from '../../schema/published.ts';
import { FINDINGS_A_PAGE } from '../../schema/published-checks.ts';
import type { Verdict } from '../../schema/vocabulary.ts';
import { sketch } from '../fixture.ts';
import type { PublishedReport } from '../input.ts';
import { checkFiles } from './checks.ts';

const named = { zh: '甲', en: 'a', what: '', whatEn: '', why: '', whyEn: '', source: '', sourceEn: '', examples: [] };
const rules = ['sum', 'rate'].map((id) => RuleDoc.parse({ id, ...named }));

const finding = (id: string, rule: string, verdict: Verdict, system: string | null = null) =>
  Finding.parse({
    ...{ id, rule, verdict, system, reason: '', reasonZh: '', expected: null, actual: null, formula: null },
    ...{ claim: null, parts: [], basis: null, others: [], quotes: [], url: '/' },
  });

function withChecks(id: string, year: number | null, code: string | null, checks: Finding[]): PublishedReport {
  const path = [
    { code: '43', name: '湖南省' },
    { code: '4301', name: '长沙市' },
  ];
  const published = sketch({ id, year, place: code === null ? { anonymised: true } : { code, name: '甲区', path } });
  return { ...published, report: { ...published.report, checks } };
}

const reports = [
  withChecks('a-2022', 2022, '430104', [
    finding('a1', 'sum', 'consistent'),
    finding('a2', 'rate', 'inconsistent', 'rule'),
    finding('a3', 'rate', 'inconsistent', 'lead'),
  ]),
  withChecks('b-2023', 2023, '430104', [finding('b1', 'rate', 'inconsistent'), finding('b2', 'rate', 'noted')]),
  withChecks('c', null, null, [finding('c1', 'rate', 'suspicious'), finding('c2', 'rate', 'inconsistent')]),
];

const files = checkFiles(reports, rules);
const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)));
const ids = (path: string) => FindingsFile.parse(json(path)).findings.map(({ id }) => id);

test('a rule lists what differs first, the latest year before the others and hidden years last, by system', () => {
  expect(ids('checks/rules/rate.json')).toEqual(['b1', 'a3', 'a2', 'c2', 'c1', 'b2']);
  expect(ids('checks/rules/sum.json')).toEqual(['a1']);
});

test('what differs has a list of its own, and so has each place that is no secret', () => {
  expect(ids('checks/differing.json')).toEqual(['b1', 'a3', 'a2', 'c2', 'c1']);
  expect(ids('checks/places/430104.json')).toEqual(['b1', 'a3', 'a2', 'b2', 'a1']);
  expect([...files.keys()].filter((path) => /^checks\/places\/[^/]+$/.test(path))).toHaveLength(3);
});

test('what was found of a district is found of its city and its province as well', () => {
  for (const above of ['4301', '43'])
    expect(ids(`checks/places/${above}.json`)).toEqual(ids('checks/places/430104.json'));
  const city = withChecks('d-2024', 2024, null, [finding('d1', 'sum', 'inconsistent')]);
  const place = { ...reports[0]?.report.place, code: null, name: '某开发区' } as PublishedReport['report']['place'];
  const within = checkFiles([...reports, { ...city, report: { ...city.report, place } }], rules);
  const own = (code: string) =>
    FindingsFile.parse(JSON.parse(new TextDecoder().decode(within.get(`checks/places/${code}.json`)))).findings.length;
  expect([own('43'), own('4301'), own('430104')]).toEqual([6, 6, 5]);
});

test('the list of all findings keeps the order of the reports', () => {
  expect(ChecksFile.parse(json('checks.json')).findings.map(({ id }) => id)).toEqual(
    reports.flatMap(({ report }) => report.checks.map(({ id }) => id)),
  );
});

test('the counts of the summary add up to places in the lists of the rules', () => {
  const { cells, provinces } = FindingsSummary.parse(json('checks/summary.json'));
  for (const { id } of rules) {
    const listed = FindingsFile.parse(json(`checks/rules/${id}.json`)).findings;
    const spread = cells.flatMap((cell) => (cell.rule === id ? Array.from({ length: cell.count }, () => cell) : []));
    expect(spread.map(({ verdict, year, system }) => [verdict, year, system])).toEqual(
      listed.map(({ verdict, year, system }) => [verdict, year, system]),
    );
  }
  expect(provinces).toEqual([{ code: '43', name: '湖南省', count: 5 }]);
  expect(ProvinceFindings.parse(json('checks/provinces/43.json')).places).toEqual([
    { code: '4301', name: '长沙市', depth: 1, count: 5 },
    { code: '430104', name: '甲区', depth: 2, count: 5 },
  ]);
});

test('the counts of a place add up to places in its list', () => {
  const { cells } = PlaceCells.parse(json('checks/places/43/cells.json'));
  const spread = cells.flatMap((cell) => Array.from({ length: cell.count }, () => cell));
  const told = ({ rule, verdict, year, system }: (typeof cells)[number]) => [rule, verdict, year, system];
  const listed = FindingsFile.parse(json('checks/places/43.json')).findings;
  expect(spread.map(told)).toEqual(listed.map((row) => [row.rule, row.verdict, row.year, row.system]));
  expect(new Set(cells.map((cell) => told(cell).join())).size).toBe(cells.length);
});

test('a long list goes on in further pages, each as long as a page of the site', () => {
  const many = Array.from({ length: FINDINGS_A_PAGE + 1 }, (_, i) => finding(`x${i}`, 'sum', 'consistent'));
  const more = checkFiles([withChecks('a', 2022, '430104', many)], rules);
  const page = (path: string) => FindingsFile.parse(JSON.parse(new TextDecoder().decode(more.get(path))));
  expect(page('checks/rules/sum.json')).toMatchObject({ count: FINDINGS_A_PAGE + 1, page: 1 });
  expect(page('checks/rules/sum/index-2.json').findings.map(({ id }) => id)).toEqual([`x${FINDINGS_A_PAGE}`]);
});
