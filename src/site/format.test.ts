import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatNumber,
  formatShare,
  formatShort,
  printed,
  type Quantity,
  sentence,
  showText,
} from './format.ts';
import { strings } from './i18n/strings.ts';

const { zh, en } = strings;

const quantity = (value: number | null, unit: string, rest: Partial<Quantity> = {}): Quantity => ({
  value,
  lower: null,
  upper: null,
  unit,
  qualifier: 'exact',
  ...rest,
});

describe('formatNumber', () => {
  it('groups thousands and keeps stated decimals', () => {
    expect(formatNumber(1083)).toBe('1,083');
    expect(formatNumber(13.95)).toBe('13.95');
    expect(formatNumber(0)).toBe('0');
  });
});

describe('formatShort', () => {
  it('sets large round numbers in 万 and 亿', () => {
    expect(formatShort(14_000_000, zh)).toBe('1,400 万');
    expect(formatShort(223_000_000, zh)).toBe('2.23 亿');
  });
  it('groups digits and nothing else in English', () => {
    expect(formatShort(14_000_000, en)).toBe('14,000,000');
  });
  it('leaves small numbers alone', () => {
    expect(formatShort(47_000, zh)).toBe('47,000');
  });
  it('never loses a digit of a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        const [number = '', word] = formatShort(value, zh).split(' ');
        const factor = zh.number.large.find((unit) => unit.word === word)?.size ?? 1;
        expect(Math.round(Number(number.replaceAll(',', '')) * factor)).toBe(value);
      }),
    );
  });
});

describe('showText', () => {
  it('puts the qualifier before the number', () => {
    expect(showText(quantity(1000, '人', { qualifier: 'over' }), zh)).toBe('超 1,000 人');
  });
  it('sets percent without a space', () => {
    expect(showText(quantity(85.2, '%'), zh)).toBe('85.2%');
  });
  it('shows both ends of a range', () => {
    expect(showText(quantity(1, '名', { qualifier: 'range', lower: 1, upper: 2 }), zh)).toBe('1–2 名');
  });
  it('never shows 0 for a quantity without a number', () => {
    expect(showText(quantity(null, '元'), zh)).toBe(zh.number.none);
  });
});

describe('formatShare', () => {
  it('keeps one decimal, and null where there is nothing to divide by', () => {
    expect(formatShare(0.8)).toBe('80.0%');
    expect(formatShare(null)).toBeNull();
  });
});

describe('printed and sentence', () => {
  it('printed sets percent without a space, and nothing else closer', () => {
    expect(printed('(176 − 26) ÷ 176 = 85.2 %')).toBe('(176 − 26) ÷ 176 = 85.2%');
    expect(printed('43 件 ≤ 45 件')).toBe('43 件 ≤ 45 件');
  });
  it('sentence ends what has no end, once', () => {
    expect(sentence('Unexpected 93 %, expected 90 % = 9 ÷ 10')).toBe('Unexpected 93%, expected 90% = 9 ÷ 10.');
    expect(sentence('原文为 93%，无法复算。')).toBe('原文为 93%，无法复算。');
    expect(sentence('')).toBe('');
  });
});

describe('formatBytes', () => {
  it('picks a unit', () => {
    expect([formatBytes(12), formatBytes(2048), formatBytes(3 * 1024 ** 2)]).toEqual(['12 B', '2 KB', '3.0 MB']);
  });
});
