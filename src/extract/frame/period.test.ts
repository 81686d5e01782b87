import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

const type = (sentenceBefore: string, stated: Parameters<typeof periodOf>[0]['stated'] = null, partial = false) =>
  periodOf({
    sentenceBefore,
    ownBefore: sentenceBefore,
    stated,
    report: { start: '2023-01-01', end: partial ? '2023-11-30' : '2023-12-31', partial },
  }).type;

test.each([
  ['全年共受理案件', 'year'],
  ['截至11月30日，共收到申请', 'partial'],
  ['截至2023年12月24日，共审查', 'partial'],
  ['截至12月31日，共审查', 'year'],
  ['截至目前，共审查', 'year'],
  ['自10月份全面铺开以来，摸排', 'partial'],
  ['1—11月，共受理', 'partial'],
  ['去年8月至今已调解', 'multi_year'],
  ['近三年来共办理', 'multi_year'],
  ['“十四五”期间累计办理', 'multi_year'],
  ['月均办件量', 'other'],
  ['“八五”普法启动以来，全省累计举办', 'cumulative'],
] as const)('%s … is %s', (text, expected) => {
  expect(type(text)).toBe(expected);
});
test('a stock stands at the end of the period', () => {
  expect(type('全区现有', 'stock')).toBe('stock');
});
test('2021年以来 is several years, 2023年以来 only the year reported on', () => {
  expect(type('2021年以来共化解')).toBe('multi_year');
  expect(type('2023年以来共化解')).toBe('year');
});
test('what was newly made is a flow even where the indicator is a stock', () => {
  expect(type('新建法治文化广场', 'stock')).toBe('year');
});
test('a report closed before the year ends covers a part of it', () => {
  expect(type('共受理案件', null, true)).toBe('partial');
});
test('a report signed in the last days of its year gives figures of the year', () => {
  const report = { start: '2023-01-01', end: '2023-12-28', partial: true };
  expect(periodOf({ sentenceBefore: '全年共受理', ownBefore: '', stated: null, report })).toEqual({
    type: 'year',
    start: '2023-01-01',
    end: '2023-12-28',
  });
});
test('the bounds of a hidden year stay null', () => {
  const period = periodOf({
    sentenceBefore: '',
    ownBefore: '',
    stated: null,
    report: { start: null, end: null, partial: false },
  });
  expect(period).toEqual({ type: 'year', start: null, end: null });
});
