import { describe, expect, test } from 'vitest';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { Judgement, ScoredDocument } from './document.ts';
import { matchMentions, matchObservations } from './match.ts';

/** Quantities at 10, 20 …: the n-th has the value n and the unit 件. */
function row(n: number, more: Partial<Judgement> = {}): Judgement {
  return {
    start: n * 10,
    end: n * 10 + 3,
    text: `${n}件`,
    value: n,
    unit: '件',
    qualifier: 'exact',
    indicator: null,
    accept: [],
    scope: null,
    period: null,
    role: null,
    ...more,
  };
}

function mention(n: number, more: Partial<Mention> = {}): Mention {
  const span = { start: n * 10, end: n * 10 + 3 };
  return {
    id: `m${n}`,
    ...span,
    raw: span,
    text: `${n}件`,
    value: n,
    lower: n,
    upper: n,
    unit: '件',
    qualifier: 'exact',
    kind: 'count',
    role: 'actual',
    sentence: span,
    section: null,
    status: 'one-off',
    ...more,
  };
}

function observation(n: number, indicator: string, value: number = n): Observation {
  return {
    id: `r.${indicator}-${n}`,
    indicator,
    mention: `m${n}`,
    value,
    lower: value,
    upper: value,
    unit: '件',
    qualifier: 'exact',
    scope: 'area',
    period: { type: 'year', start: null, end: null },
    primary: true,
    rule: `${indicator}#1`,
    primaryRule: null,
    basis: null,
  };
}

function document(rows: Judgement[], mentions: Mention[], observations: Observation[] = []): ScoredDocument {
  return { report: 'r', rows, mentions, observations, numbers: { digits: 0, explained: 0 }, quote: () => '' };
}

const counts = ({
  right,
  missed,
  false: wrong,
}: {
  right: readonly unknown[];
  missed: readonly unknown[];
  false: readonly unknown[];
}) => [right.length, missed.length, wrong.length];

describe('matchMentions', () => {
  const match = (rows: Judgement[], mentions: Mention[]) => counts(matchMentions(document(rows, mentions)));

  test('a mention is right if it overlaps a row and has its value, unit and qualifier', () => {
    expect(match([row(1)], [mention(1, { raw: { start: 11, end: 16 } })])).toEqual([1, 0, 0]);
  });
  test.each([
    ['value', { value: 2 }],
    ['value, absent', { value: null }],
    ['unit', { unit: '宗' }],
    ['qualifier', { qualifier: 'over' as const }],
    ['place', { raw: { start: 13, end: 16 } }],
  ])('another %s makes one miss and one false hit', (_name, more) => {
    expect(match([row(1)], [mention(1, more)])).toEqual([0, 1, 1]);
  });
  test('a row without a number is met by a mention without one', () => {
    expect(match([row(1, { value: null })], [mention(1, { value: null })])).toEqual([1, 0, 0]);
  });
  test('one row counts for one mention only', () => {
    expect(match([row(1)], [mention(1), mention(1, { id: 'm9' })])).toEqual([1, 0, 1]);
  });
});

describe('matchObservations', () => {
  const match = (rows: Judgement[], ...observations: Observation[]) =>
    counts(matchObservations(document(rows, [mention(1), mention(2)], observations)));

  test('a row is found by its indicator with its value', () => {
    expect(match([row(1, { indicator: 'a.b' })], observation(1, 'a.b'))).toEqual([1, 0, 0]);
    expect(match([row(1, { indicator: 'a.b' })], observation(1, 'a.b', 5))).toEqual([0, 1, 1]);
  });
  test('a row is found by an accepted id', () => {
    expect(match([row(1, { indicator: 'a.b', accept: ['a.c'] })], observation(1, 'a.c'))).toEqual([1, 0, 0]);
  });
  test('an accepted id beside the right one is neither right again nor false', () => {
    const rows = [row(1, { indicator: 'a.b', accept: ['a.c'] })];
    expect(match(rows, observation(1, 'a.b'), observation(1, 'a.c'))).toEqual([1, 0, 0]);
    expect(match(rows, observation(1, 'a.c'), observation(1, 'a.b'))).toEqual([1, 0, 0]);
  });
  test('on a row without an indicator an observation is false unless its id is accepted', () => {
    expect(match([row(1)], observation(1, 'a.b'))).toEqual([0, 0, 1]);
    expect(match([row(1, { accept: ['a.b'] })], observation(1, 'a.b'))).toEqual([0, 0, 0]);
  });
  test('an observation where no row is, is false', () => {
    expect(match([row(1, { indicator: 'a.b' })], observation(2, 'a.b'))).toEqual([0, 1, 1]);
  });
  test('a row that accepts null is not missed when nothing is given', () => {
    expect(match([row(1, { indicator: 'a.b', accept: ['null'] })])).toEqual([0, 0, 0]);
    expect(match([row(1, { indicator: 'a.b', accept: ['null'] })], observation(1, 'a.b'))).toEqual([1, 0, 0]);
  });
});
