import { describe, expect, it } from 'vitest';
import type { Score } from '../../schema/published-quality.ts';
import { sumPairs } from './quality-page.ts';

const score = (right: number, missed: number, wrong: number): Score => ({
  expected: right + missed,
  predicted: right + wrong,
  right,
  missed,
  false: wrong,
  precision: null,
  recall: null,
});

describe('sumPairs', () => {
  it('weighs tables by their rows, not by their shares', () => {
    const { observations } = sumPairs([
      { mentions: score(0, 0, 0), observations: score(1, 1, 0) },
      { mentions: score(0, 0, 0), observations: score(8, 0, 1) },
    ]);
    expect(observations).toMatchObject({ right: 9, missed: 1, false: 1, precision: 0.9, recall: 0.9 });
  });
  it('gives no share where there is nothing to divide by', () => {
    expect(sumPairs([]).mentions).toMatchObject({ right: 0, precision: null, recall: null });
  });
});
