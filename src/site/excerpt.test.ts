import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const whole = (sentence: string, value: string) => {
  const start = sentence.indexOf(value);
  return excerpt(
    sentence,
    { start: 100, end: 100 + sentence.length },
    { start: 100 + start, end: 100 + start + value.length },
  );
};

describe('excerpt', () => {
  it('keeps a short sentence whole', () => {
    expect(whole('全年新收行政复议案件1083件。', '1083件')).toEqual({
      before: '全年新收行政复议案件',
      value: '1083件',
      after: '。',
    });
  });
  it('cuts a long sentence at punctuation and says so', () => {
    const { before, value, after } = whole(`${'一二三四五，'.repeat(20)}共12件，${'一二三四五，'.repeat(20)}`, '12件');
    expect(before).toMatch(/^……一/);
    expect(value).toBe('12件');
    expect(after).toMatch(/五……$/);
  });
  it('throws on a value outside its sentence', () => {
    expect(() => excerpt('共12件', { start: 0, end: 4 }, { start: 2, end: 9 })).toThrow('[2, 9)');
  });
});
