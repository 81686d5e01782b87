import { describe, expect, test } from 'vitest';
import type { Codebook, Indicator } from '../../schema/indicator.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { type Sketch, sketch } from '../fixture.ts';
import { comparePeers, HANDFUL } from './peers.ts';

const indicator = (id: string, tier: '1' | '2', topic: string) =>
  ({ id, tier, topic: [topic], cues: [] }) as unknown as Indicator;
const codebook: Codebook = {
  indicators: [
    indicator('dispute.cases', '1', 'reconsideration'),
    indicator('train.people', '1', 'training'),
    indicator('minor.thing', '2', 'training'),
  ],
  topics: {
    reconsideration: { zh: '行政复议', terms: ['行政复议', '复议申请'] },
    training: { zh: '培训', terms: ['法治培训', '培训班'] },
  },
  classes: {},
};

function compare(one: Sketch, others: readonly Sketch[]) {
  const reports = [one, ...others].map(sketch);
  const [first] = reports;
  if (!first) throw new Error('no report');
  return comparePeers(reports, codebook)(first);
}

const CASES: Pick<Sketch, 'lines' | 'values'> = {
  lines: ['办理行政复议案件12件。'],
  values: { 'dispute.cases': '12件', 'minor.thing': '12件' },
};
/** So many reports that state the number of cases and none that does anything else. */
const stating = (n: number, more: Partial<Sketch> = {}): Sketch[] =>
  Array.from({ length: n }, (_, i) => ({ id: `o${more.level ?? ''}${more.year ?? ''}${i}`, ...CASES, ...more }));

describe('comparePeers', () => {
  test('a core indicator that most others state and this report does not is listed, with how many state it', () => {
    const peers = compare({ id: 'a' }, [...stating(4), { id: 'silent' }]);
    expect(peers).toMatchObject({
      basis: 'level-year',
      reports: 5,
      missing: [{ indicator: 'dispute.cases', reports: 4 }],
    });
    expect(peers.missing).toHaveLength(1);
  });
  test('what the report states itself, if only in part, is not listed', () => {
    expect(compare({ id: 'a', ...CASES }, stating(5)).missing).toEqual([]);
  });
  test('half of the others is not most of them', () => {
    const silent = Array.from({ length: 3 }, (_, i): Sketch => ({ id: `s${i}` }));
    expect(compare({ id: 'a' }, [...stating(3), ...silent]).missing).toEqual([]);
  });
  test('the words looked for are named, and the first of them in the text with its place', () => {
    const lines = ['开展行政执法。', '收到复议申请若干。'];
    expect(compare({ id: 'a', lines }, stating(5)).missing[0]).toMatchObject({
      lookedFor: ['行政复议', '复议申请'],
      found: { start: 10, end: 14, text: '复议申请' },
    });
    expect(compare({ id: 'a' }, stating(5)).missing[0]?.found).toBeNull();
  });

  const county: Level = 'county';
  test.each<[string, Sketch, Sketch[], string, number]>([
    ['the same level and year', { id: 'a' }, stating(HANDFUL), 'level-year', HANDFUL],
    ['the level in all years', { id: 'a', year: 2020 }, stating(HANDFUL), 'level', HANDFUL],
    ['the level, where the year is hidden', { id: 'a', year: null }, stating(HANDFUL), 'level', HANDFUL],
    [
      'all others, where fewer than a handful are of the level',
      { id: 'a', level: 'province' },
      [...stating(3, { level: county }), ...stating(2, { level: 'province' })],
      'all',
      5,
    ],
    ['all others, where the level is unknown', { id: 'a', level: 'unknown' }, stating(HANDFUL), 'all', HANDFUL],
    ['none, where fewer than three others exist', { id: 'a' }, stating(2), 'none', 2],
  ])('compares with %s', (_, one, others, basis, reports) => {
    expect(compare(one, others)).toMatchObject({ basis, reports });
  });
  test('the only report misses nothing', () => {
    expect(compare({ id: 'a' }, [])).toMatchObject({ basis: 'none', reports: 0, missing: [] });
  });
});
