import { describe, expect, it } from 'vitest';
import { excerpt, opening } from './excerpt.ts';

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
  it('cuts no number in two: part of one would be another number', () => {
    for (let pad = 0; pad < 60; pad += 1) {
      const { before, after } = whole(`办结123456件${'甲'.repeat(pad)}共12件${'乙'.repeat(pad)}受理987654件`, '12件');
      expect(before).toMatch(/^(办结123456件|123456件|……(123456件|件|结123456件)?)?甲*共$/);
      expect(after).toMatch(/^乙*(受(理(987654件?)?)?)?(……)?$/);
      expect(opening(`${'甲'.repeat(pad)}987654件`, 30)).toMatch(/^甲*(987654件?)?(……)?$/);
    }
  });
  it('throws on a value outside its sentence', () => {
    expect(() => excerpt('共12件', { start: 0, end: 4 }, { start: 2, end: 9 })).toThrow('[2, 9)');
  });
});
