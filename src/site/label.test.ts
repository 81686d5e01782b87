import { describe, expect, it } from 'vitest';
import { zh } from './i18n/zh/index.ts';
import { periodText, reportLabel, yearRange } from './label.ts';

describe('reportLabel', () => {
  it('names place and year', () => {
    expect(reportLabel({ place: { name: '东湖区', anonymised: false }, year: 2024 }, null, zh).short).toBe(
      '东湖区 2024',
    );
  });
  it('keeps an anonymised report anonymous and tells parts apart', () => {
    const label = reportLabel({ place: { name: 'xx区', anonymised: true }, year: null }, 3, zh);
    expect(label).toEqual({ place: 'xx区 · 篇三', year: '年份隐去', short: 'xx区 · 篇三' });
  });
  it('says what is not known', () => {
    expect(reportLabel({ place: { name: null, anonymised: false }, year: null }, null, zh)).toEqual({
      place: '地区未明',
      year: '年份未明',
      short: '地区未明',
    });
  });
});

describe('periodText', () => {
  it('shows a whole year, a point in time, a span', () => {
    expect(periodText({ type: 'year', start: '2024-01-01', end: '2024-12-31' }, zh)).toBe('2024 全年');
    expect(periodText({ type: 'stock', start: null, end: '2024-12-31' }, zh)).toBe('截至 2024-12-31');
    expect(periodText({ type: 'partial', start: '2024-01-01', end: '2024-11-30' }, zh)).toBe(
      '年内一段：2024-01-01 至 2024-11-30',
    );
  });
  it('shows the kind alone where dates are hidden', () => {
    expect(periodText({ type: 'year', start: null, end: null }, zh)).toBe('全年');
  });
});

describe('yearRange', () => {
  it('gives a range, one year, or nothing', () => {
    expect([yearRange([2019, 2024], zh), yearRange([2024], zh), yearRange([], zh)]).toEqual(['2019—2024', '2024', '']);
  });
});
