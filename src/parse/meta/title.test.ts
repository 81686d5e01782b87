import { describe, expect, test } from 'vitest';
import { meta, OPENING } from '../testing/parse-meta.ts';

describe('title', () => {
  test.each([
    ['关于2023年度法治政府建设情况的报告'],
    ['青浦区2023年度法治政府建设情况报告'],
    ['青浦区2023年法治政府建设年度报告'],
    ['青浦区人民政府2023年度法治政府建设工作总结'],
    ['青浦区2023年度法治政府建设情况及2024年度工作安排的报告'],
    ['2023年推进依法行政工作情况的报告'],
  ])('a line %s is the title, and its first year the year', (line) => {
    const read = meta(`${line}\n\n${OPENING}`);
    expect(read.title).toBe(line);
    expect(read.year).toBe(2023);
  });

  test('lines that are a title together are joined', () => {
    const read = meta(`中共青浦区委\n青浦区人民政府\n关于2023年法治政府建设情况的报告\n\n${OPENING}`);
    expect(read.title).toBe('中共青浦区委 青浦区人民政府关于2023年法治政府建设情况的报告');
    expect(read.issuers).toEqual(['中共青浦区委', '青浦区人民政府']);
  });

  test('a title given twice counts once', () => {
    const line = '青浦区2023年法治政府建设年度报告';
    expect(meta(`${line}\n${line}\n\n${OPENING}`).title).toBe(line);
  });

  test("the name of the page's section above the title is not part of it", () => {
    const line = '青浦区2023年法治政府建设年度报告';
    expect(meta(`法治政府建设年度报告\n\n${line}\n\n${OPENING}`).title).toBe(line);
  });

  test('a title broken within its words closes up', () => {
    expect(meta(`青浦区人民政府关于2023年度法治政府建设\n情况的报告\n\n${OPENING}`).title).toBe(
      '青浦区人民政府关于2023年度法治政府建设情况的报告',
    );
  });

  test('the ending of a file name is no part of the title', () => {
    expect(meta(`青浦区2023年法治政府建设情况.docx\n\n${OPENING}`).title).toBe('青浦区2023年法治政府建设情况');
  });

  test('letter-spaced words close up', () => {
    expect(meta(`关于 2023 年法治政府建设情况的 报 告\n\n${OPENING}`).title).toBe('关于2023年法治政府建设情况的报告');
  });

  test('a headline of the page without its body gives way to the whole title below it', () => {
    const read = meta(`2023年法治政府建设年度报告\n\n青浦区司法局\n\n2023年法治政府建设年度报告\n\n${OPENING}`);
    expect(read.title).toBe('青浦区司法局2023年法治政府建设年度报告');
    expect(read.issuers).toEqual(['青浦区司法局']);
  });

  test('words of next year that break off with 及 are joined to their rest', () => {
    expect(meta(`青浦区2023年法治政府建设情况及\n2024年工作安排\n\n${OPENING}`).title).toBe(
      '青浦区2023年法治政府建设情况及2024年工作安排',
    );
  });

  test('a text that begins with its first sentence has none', () => {
    expect(meta(OPENING).title).toBeNull();
  });
});
