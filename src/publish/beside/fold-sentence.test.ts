import { describe, expect, test } from 'vitest';
import { foldSentence } from './fold-sentence.ts';

describe('foldSentence', () => {
  test.each([
    ['全年受理案件１２件，办结率９９．５％。', '全年受理案件12件, 办结率99.5%'],
    ['深入推进“放管服”改革；', '深入推进 "放管服" 改革'],
    ['一是加强领导.\n', '一是加强领导'],
  ])('%s reads the same as %s', (a, b) => {
    expect(foldSentence(a)).toBe(foldSentence(b));
  });
  test.each([
    ['办结率99.5%', '办结率995%'],
    ['受理12件', '受理13件'],
    ['达到98%', '达到98'],
  ])('%s differs from %s', (a, b) => {
    expect(foldSentence(a)).not.toBe(foldSentence(b));
  });
  test('punctuation alone folds to nothing', () => {
    expect(foldSentence('……。')).toBe('');
  });
});
