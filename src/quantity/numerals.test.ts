import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArabic, readHan, scale } from './numerals.ts';

describe('readArabic', () => {
  test('drops thousands separators and keeps decimals', () => {
    expect(readArabic('1,083')).toBe(1083);
    expect(readArabic('36.75')).toBe(36.75);
  });
  test('throws on anything that is no number', () => {
    expect(() => readArabic('十')).toThrow(/not an Arabic number/);
    expect(() => readArabic('')).toThrow(RangeError);
  });
});

describe('readHan', () => {
  test.each([
    ['六', 6],
    ['十', 10],
    ['十二', 12],
    ['三十六', 36],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['两万', 20000],
    ['一亿二千万', 120000000],
    ['二〇二三', 2023],
    ['九十八点五', 98.5],
  ])('%s is %d', (text, value) => {
    expect(readHan(text)).toBe(value);
  });
  test.each(['数十', '几百', '', '三甲', '二三十'])('%s states no definite number', (text) => {
    expect(readHan(text)).toBeNull();
  });
  test('reads back every number below ten thousand from its Chinese spelling', () => {
    const digits = '零一二三四五六七八九';
    const spell = (value: number): string => {
      const parts = [...String(value).padStart(4, '0')].map(Number);
      return parts
        .map((digit, index) => (digit === 0 ? '零' : `${digits[digit]}${['千', '百', '十', ''][index]}`))
        .join('')
        .replace(/零+$/u, '')
        .replace(/^零+/u, '')
        .replace(/零+/gu, '零');
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => readHan(spell(value)) === value));
  });
});

test('scale multiplies without binary noise: 2.23亿 is 223000000', () => {
  expect(scale(2.23, 1e8)).toBe(223000000);
  expect(scale(268.65, 1e4)).toBe(2686500);
});
