import { describe, expect, test } from 'vitest';
import { meta, OPENING } from '../testing/parse-meta.ts';
import { parseText, withBody } from '../testing/parse-text.ts';

describe('year', () => {
  test('without a title the first heading that names one decides', () => {
    const text = `近年来，全区坚持依法行政。\n\n一、2022年工作情况\n\n${OPENING}`;
    expect(meta(text).evidence.find((item) => item.field === 'year')?.rule).toBe('heading-year');
    expect(meta(text).year).toBe(2022);
  });

  test('without heading years the opening decides', () => {
    expect(meta('2021年以来，全区坚持依法行政，各项工作扎实推进。').year).toBe(2021);
  });

  test('the years of a cited outline are not the year', () => {
    expect(meta('按照《法治政府建设实施纲要（2021—2025年）》要求，2022年，全区坚持依法行政。').year).toBe(2022);
  });

  test('a signature up to June speaks of the year before, one of December of the same year', () => {
    const opening = '过去一年，全区坚持依法行政，各项工作扎实推进，取得新的成效。';
    expect(meta(opening, '青浦区人民政府\n2023年1月31日').year).toBe(2022);
    expect(meta(opening, '青浦区人民政府\n2022年12月20日').year).toBe(2022);
  });

  test('a signature of autumn decides nothing', () => {
    expect(
      meta('过去一年，全区坚持依法行政，各项工作扎实推进，取得新的成效。', '青浦区人民政府\n2023年9月3日').year,
    ).toBeNull();
  });

  test('a year that nearly all of the text speaks of is the year where nothing else tells', () => {
    const opening = '全区坚持依法行政，各项工作扎实推进。组织开展了多项检查。';
    const years = '2022年1月检查3次，2022年5月检查4次，2022年9月检查5次。';
    expect(meta(`${opening}\n\n${years}`).year).toBe(2022);
    expect(meta(`${opening}\n\n${years}2020年检查2次，2021年检查2次。`).year).toBeNull();
  });

  test('a hidden year stays hidden though the page has a date', () => {
    const read = meta('发布时间：2023-01-11\n\n20xx年，全区坚持依法行政，各项工作扎实推进。');
    expect(read.year).toBeNull();
    expect(read.place.anonymised).toBe(true);
  });

  test('a report signed before the end of its year covers a part of it', () => {
    const read = meta('崇义县2017年法治政府建设情况的报告', '崇义县人民政府\n2017年12月13日');
    expect(read.period).toEqual({ start: '2017-01-01', end: '2017-12-13', partial: true });
  });

  test.each([
    ['（以下数据统计截至2017年11月底）', '2017-11-30'],
    ['本报告数据截止10月15日。', '2017-10-15'],
    ['截至10月底，各镇均已设立窗口。', '2017-12-31'],
  ])('a day stated for all figures ends the period: %s', (words, end) => {
    const text = withBody(`崇义县2017年法治政府建设情况的报告\n\n${OPENING}${words}`);
    expect(parseText(text).meta.period).toEqual({ start: '2017-01-01', end, partial: end < '2017-12-31' });
  });

  test('a title that names a part of its year covers that part; a plan for half a year does not', () => {
    expect(meta(`青浦区2023年上半年法治政府建设情况报告\n\n${OPENING}`).period.end).toBe('2023-06-30');
    expect(meta(`青浦区2023年法治政府建设情况及2024年上半年工作安排\n\n${OPENING}`).period).toEqual({
      start: '2023-01-01',
      end: '2023-12-31',
      partial: false,
    });
  });
});
