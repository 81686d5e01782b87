import { describe, expect, test } from 'vitest';
import type { Mention } from '../schema/mention.ts';
import { brokenInvariants, type Evidenced } from './invariants.ts';

const TEXT = '受理50余条。';
const RAW = '<p>受理 50 余条。</p>';

const MENTION: Mention = {
  id: 'm1',
  start: 2,
  end: 6,
  raw: { start: 6, end: 11 },
  text: '50余条',
  value: 50,
  lower: 50,
  upper: null,
  unit: '条',
  qualifier: 'over',
  kind: 'count',
  role: 'actual',
  sentence: { start: 0, end: 7 },
  section: null,
  status: 'indicator',
};

const OBSERVATION: Evidenced['observations'][number] = {
  id: 'r.a.b',
  indicator: 'a.b',
  mention: 'm1',
  value: 50,
  lower: 50,
  upper: null,
  unit: '条',
  qualifier: 'over',
  scope: 'area',
  period: { type: 'year', start: null, end: null },
  primary: true,
  rule: 'a.b#1',
  primaryRule: 'only',
  basis: null,
};

function broken(more: Partial<Evidenced> = {}): string[] {
  const whole: Evidenced = {
    id: 'r',
    evidence: [],
    mentions: [MENTION],
    observations: [OBSERVATION],
    explained: [],
    checks: [],
    mandate: [],
    sections: [],
    references: [],
    quality: { unexplained: [] },
    ...more,
  };
  return brokenInvariants(whole, (id) => (id === 'r' ? { text: TEXT, raw: RAW } : undefined));
}

const FINDING: Evidenced['checks'][number] = {
  id: 'r.restatement.m1',
  rule: 'restatement',
  verdict: 'consistent',
  system: null,
  reason: '',
  reasonZh: '',
  expected: null,
  actual: null,
  formula: null,
  claim: 'm1',
  parts: [],
  basis: null,
  others: [],
  quotes: [
    {
      report: null,
      start: 0,
      end: 7,
      raw: { start: 3, end: 14 },
      text: TEXT,
      marks: [{ start: 2, end: 6, mention: 'm1' }],
    },
  ],
  url: '/',
};

describe('brokenInvariants', () => {
  test('a finding must quote a report that exists, and mark within its quotes', () => {
    const [quote] = FINDING.quotes;
    const quoting = (more: object) => ({ checks: [{ ...FINDING, quotes: quote ? [{ ...quote, ...more }] : [] }] });
    expect(broken(quoting({}))).toEqual([]);
    expect(broken(quoting({ report: 'gone' })).join()).toMatch(/report gone does not exist/);
    expect(broken(quoting({ marks: [{ start: 6, end: 9, mention: null }] })).join()).toMatch(/mark 6-9 is outside/);
  });
  test('a quote that stands at its places breaks nothing, though cleaning dropped a space inside it', () => {
    expect(broken()).toEqual([]);
  });
  test.each([
    [
      'a quote that differs from its place in the text',
      { text: '51余条' },
      /the text has "50余条", the quote is "51余条"/,
    ],
    ['a raw place with other characters', { raw: { start: 0, end: 5 } }, /the source file has "<p>受理"/],
    ['a sentence that does not hold the quantity', { sentence: { start: 3, end: 7 } }, /does not hold it/],
  ])('%s is broken', (_name, more, expected) => {
    expect(broken({ mentions: [{ ...MENTION, ...more }] }).join('; ')).toMatch(expected);
  });
  test('evidence of a metadata field that does not stand at its place is broken; evidence outside the text is not', () => {
    const year = { field: 'year', rule: 'title-year', text: '2023年', raw: null, note: null, noteEn: null } as const;
    expect(broken({ evidence: [{ ...year, span: { start: 0, end: 2 } }] })).toEqual([
      'evidence of year: the text has "受理", not "2023年"',
    ]);
    expect(broken({ evidence: [{ ...year, span: null }] })).toEqual([]);
  });
  test('an observation without its mention is broken', () => {
    expect(broken({ mentions: [] })).toEqual(['observation r.a.b: mention m1 does not exist']);
  });
  test('an observation on a plan or a requirement is broken', () => {
    expect(broken({ mentions: [{ ...MENTION, role: 'plan' }] })).toEqual([
      'observation r.a.b: mention m1 states a plan, no actual value',
    ]);
  });
  test('two observations or two mentions with one id are broken', () => {
    expect(broken({ observations: [OBSERVATION, OBSERVATION] })).toEqual(['two observations share one id']);
    expect(broken({ mentions: [MENTION, MENTION] })).toEqual(['two mentions share one id']);
  });
});
