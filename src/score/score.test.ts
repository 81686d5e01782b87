import { describe, expect, test } from 'vitest';
import { score, tally } from './score.ts';

describe('score', () => {
  test('no document gives null, not a score of zero', () => {
    expect(score('gold', [])).toBeNull();
  });
  test('a document without predictions has recall 0 and no precision', () => {
    const row = {
      start: 0,
      end: 2,
      text: '3件',
      value: 3,
      unit: '件',
      qualifier: 'exact' as const,
      indicator: 'a.b',
      accept: [],
      scope: null,
      period: null,
      role: null,
    };
    const scored = score('gold', [
      {
        report: 'r',
        rows: [row],
        mentions: [],
        observations: [],
        numbers: { digits: 4, explained: 3 },
        quote: () => '共3件。',
      },
    ]);
    expect(scored?.numbers).toEqual({ compared: 4, agreed: 3, share: 0.75 });
    expect(scored?.total.observations).toMatchObject({ expected: 1, predicted: 0, precision: null, recall: 0 });
    expect(scored?.disagreements.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['missed-mention', '共3件。'],
      ['missed-observation', '共3件。'],
    ]);
  });
});

describe('tally', () => {
  test('precision is right among predicted, recall right among expected', () => {
    expect(tally(6, 2, 4)).toMatchObject({ expected: 8, predicted: 10, precision: 0.6, recall: 0.75 });
  });
  test('nothing to divide by gives null', () => {
    expect(tally(0, 0, 0)).toMatchObject({ precision: null, recall: null });
  });
});
