import { expect, test } from 'vitest';
import { Finding } from '../../schema/check.ts';
import type { Codebook, EnglishNote } from '../../schema/indicator.ts';
import { IndicatorFile, IndicatorPageFile, IndicatorsFile } from '../../schema/published-indicator.ts';
import { sketch } from '../fixture.ts';
import type { PublishedReport } from '../input.ts';
import { observationRows } from '../rows.ts';
import { indicatorFiles } from './indicators.ts';

const indicator = {
  id: 'demo.cases',
  zh: '案件数',
  en: 'Cases',
  definition: '案件数。',
  definitionEn: 'Cases.',
  unit: '件',
  kind: 'count',
  measure: 'flow',
  system: 'dispute',
  tier: '1',
  direction: 'neutral',
  numerator: null,
  denominators: [],
  related: [],
  topic: [],
  units: ['件'],
  not: [],
  cues: [{ say: '受理N' }],
  traps: [],
} as const;
const codebook = { indicators: [indicator], topics: {}, classes: {} } as unknown as Codebook;

function publish(reports: readonly PublishedReport[], english: readonly (readonly [string, EnglishNote])[] = []) {
  const rows = reports.flatMap((report) => observationRows(report, new Map()));
  const files = indicatorFiles({ codebook, notes: new Map(), englishNotes: new Map(english) }, reports, rows);
  return (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)));
}

const report = (id: string) =>
  sketch({ id, lines: ['受理12件。审结7件。'], values: { 'demo.cases': ['12件', '7件'] } });

test('observations beyond one page go on in a file of their own, with the id and no definition', () => {
  const json = publish(Array.from({ length: 300 }, (_, i) => report(`r${String(i).padStart(3, '0')}`)));
  const first = IndicatorFile.parse(json('indicators/demo.cases.json'));
  const second = IndicatorPageFile.parse(json('indicators/demo.cases/index-2.json'));
  expect(first).toMatchObject({ count: 600, primary: 300, reports: 300 });
  expect(first.pages).toEqual(['indicators/demo.cases.json', 'indicators/demo.cases/index-2.json']);
  expect([first.observations.length, second.observations.length]).toEqual([500, 100]);
  expect(second.indicator).toBe('demo.cases');
});

test('a finding touches the indicator whose value it claims or is checked against, what differs first', () => {
  const finding = (id: string, verdict: string, claim: string | null, parts: string[]) =>
    Finding.parse({
      ...{
        id,
        rule: 'x',
        verdict,
        system: null,
        reason: '',
        reasonZh: '',
        expected: null,
        actual: null,
        formula: null,
      },
      ...{ claim, parts, basis: null, others: [], quotes: [], url: '/' },
    });
  const published = report('r');
  const checks = [
    finding('holds', 'consistent', 'm1', []),
    finding('differs', 'inconsistent', null, ['m2']),
    finding('elsewhere', 'consistent', 'm9', []),
  ];
  const json = publish([{ ...published, report: { ...published.report, checks } }]);
  const { checks: touching, verdicts } = IndicatorFile.parse(json('indicators/demo.cases.json'));
  expect(touching.map(({ id }) => id)).toEqual(['differs', 'holds']);
  expect(verdicts).toMatchObject({ consistent: 1, inconsistent: 1 });
});

test('an indicator that nobody states has a file all the same, with every report among the silent', () => {
  const json = publish([sketch({ id: 'a' })]);
  expect(json('indicators/demo.cases.json')).toMatchObject({
    count: 0,
    coverage: [{ level: 'county', year: 2023, reports: 1, stated: 0, parts: 0 }],
    observations: [],
  });
});

test('traps and note in English stand beside the Chinese ones, and are empty where none are written', () => {
  const english = { traps: ['Not the cases received'], note: 'All cases.' };
  const row = (json: (path: string) => unknown) => IndicatorsFile.parse(json('indicators.json')).indicators[0];
  const file = (json: (path: string) => unknown) => IndicatorFile.parse(json('indicators/demo.cases.json'));
  const written = publish([], [['demo.cases', english]]);
  expect(row(written)?.trapsEn).toEqual(english.traps);
  expect(file(written)).toMatchObject({ indicator: { trapsEn: english.traps }, noteEn: 'All cases.' });
  const missing = publish([]);
  expect(row(missing)?.trapsEn).toEqual([]);
  expect(file(missing)).toMatchObject({ indicator: { trapsEn: [] }, noteEn: '' });
});
