import { describe, expect, test } from 'vitest';
import { meta, OPENING } from '../testing/parse-meta.ts';
import { parseText, withBody } from '../testing/parse-text.ts';

describe('dates', () => {
  test('a report to a session was given on its day, by the body that stands below', () => {
    const head =
      '关于2023年法治政府建设情况的报告\n\n2024年3月28日在青浦区第六届人大常委会第十次会议上\n\n青浦区人民政府';
    const read = meta(`${head}\n\n主任、副主任、各位委员：\n\n${OPENING}`);
    expect(read.signedOn).toBe('2024-03-28');
    expect(read.issuers).toEqual(['青浦区人民政府']);
  });

  test('a body above the title is the site', () => {
    expect(meta(`青浦区人民政府\n\n关于2023年法治政府建设情况的报告\n\n${OPENING}`).title).toContain('青浦区人民政府');
    expect(meta(`青浦区人民政府\n\n横水街道2023年法治政府建设情况的报告\n\n${OPENING}`).issuers).not.toContain(
      '青浦区人民政府',
    );
  });

  test.each([
    ['2024年1月31日', '2024-01-31'],
    ['2024年 01月 31日', '2024-01-31'],
    ['２０２４年１月３１日', '2024-01-31'],
    ['二〇二四年一月三十一日', '2024-01-31'],
    ['2024-01-31', '2024-01-31'],
    ['1月 31, 2024', '2024-01-31'],
    ['2024131日', '2024-01-31'],
    ['2024131', '2024-01-31'],
  ])('a signature of %s is %s', (written, iso) => {
    expect(meta(OPENING, `青浦区人民政府\n\n${written}`).signedOn).toBe(iso);
  });

  test('lost characters with two readings give no date and say so', () => {
    const report = parseText(withBody(OPENING, '青浦区人民政府\n2024112'));
    expect(report.meta.signedOn).toBeNull();
    expect(report.flags).toContain('lost-date-characters');
    const note = report.meta.evidence.find((item) => item.field === 'signedOn')?.note;
    expect(note).toContain('2024-01-12');
    expect(note).toContain('2024-11-02');
  });

  test('a lost day gives no date', () => {
    expect(meta(OPENING, '青浦区人民政府\n20241月').signedOn).toBeNull();
  });

  test('a lost date years away from the report gives none', () => {
    expect(meta(OPENING, '青浦区人民政府\n2028228').signedOn).toBeNull();
  });

  test.each([
    ['发布时间：2024-02-28 15:36', '2024-02-28'],
    ['发布日期 : 2024/02/28 11:30:01  浏览次数：31', '2024-02-28'],
    ['来源：青浦区司法局　时间:28.02.2024 10:00', '2024-02-28'],
    ['发布 时间：2024年02月28日 字体【大 中 小】', '2024-02-28'],
    ['来源：某局 作者： 发布时间 2024年02月28日 点击数：', '2024-02-28'],
  ])('the page field %s gives the publication', (line, iso) => {
    const report = parseText(withBody(`${line}\n\n${OPENING}`));
    expect(report.meta.publishedOn).toBe(iso);
    expect(report.text).not.toContain(line.slice(0, 4).trim());
  });

  test('the calendar of the page is not a publication date', () => {
    expect(
      meta(`今天是2019年12月3日 星期二\n\n2019年12月3日 星期二\n\n更新时间：2024-05-06\n\n${OPENING}`).publishedOn,
    ).toBeNull();
  });
});
