import { describe, expect, test } from 'vitest';
import { sketch } from '../fixture.ts';
import { boilerplateOf } from './boilerplate.ts';
import { indexSentences } from './sentence-index.ts';

const SET = '坚持把法治政府建设摆在全局工作的重要位置。';
const OWN = '新建村级法律服务站点三处并配齐人员。';

function boilerplate(...texts: (readonly string[])[]) {
  const reports = texts.map((lines, i) => sketch({ id: `r${i + 1}`, lines }));
  const index = indexSentences(reports);
  return reports.map(({ report, text }) => {
    const found = boilerplateOf(report.id, index, reports.length - 1);
    return { ...found, words: found.list.map(({ start, end }) => text.slice(start, end)) };
  });
}

describe('boilerplateOf', () => {
  test('a sentence of another report is shared in both, with its place there', () => {
    const [first, second] = boilerplate([OWN, SET], [SET]);
    expect(first).toMatchObject({ sentences: 2, shared: 1, share: 0.5, words: [SET] });
    expect(first?.list[0]).toMatchObject({ reports: 1, example: { report: 'r2', start: 0, end: SET.length } });
    expect(second).toMatchObject({ shared: 1, share: 1, list: [{ example: { report: 'r1' } }] });
  });
  test('width, spaces and punctuation make no difference, a figure does', () => {
    const [first] = boilerplate(
      ['全年办理行政复议案件１２件，全部办结。', '全年办理行政应诉案件三十件，全部办结。'],
      ['全年办理行政复议案件 12 件,全部办结。', '全年办理行政应诉案件三十一件，全部办结。'],
    );
    expect(first?.words).toEqual(['全年办理行政复议案件１２件，全部办结。']);
  });
  test('every other report with the sentence is counted once', () => {
    const [first, , third] = boilerplate([SET], [SET, SET], [SET]);
    expect(first?.list[0]?.reports).toBe(2);
    expect(third?.list[0]).toMatchObject({ reports: 2, example: { report: 'r1' } });
  });
  test('a sentence that a report repeats by itself is not shared', () => {
    expect(boilerplate([SET, SET], [OWN])[0]).toMatchObject({ sentences: 2, shared: 0, share: 0 });
  });
  test('headings and sentences below the least length are not compared', () => {
    const lines = [`#${SET.slice(0, -1)}`, '现将有关情况报告如下。'];
    expect(boilerplate(lines, lines)[0]).toMatchObject({ sentences: 0, shared: 0, share: null });
  });
  test('the only report of a corpus has no share, which is not a share of zero', () => {
    expect(boilerplate([SET])[0]).toMatchObject({ others: 0, sentences: 1, shared: 0, share: null });
  });

  test('a sentence that another report has with other figures is listed apart, and is no part of the share', () => {
    const [first, second] = boilerplate(
      ['全年办理行政复议案件12件，办结率95.5%，群众满意。', SET],
      ['全年办理行政复议案件三十件，办结率100%，群众满意。', SET],
    );
    expect(first).toMatchObject({ shared: 1, share: 0.5, words: [SET] });
    expect(first?.figures).toMatchObject([{ start: 0, reports: 1, example: { report: 'r2', start: 0 } }]);
    expect(second?.figures).toHaveLength(1);
  });
  test.each([
    [
      'another word beside other figures',
      '全年办结行政复议案件12件，群众满意。',
      '全年受理行政复议案件30件，群众满意。',
    ],
    [
      'a rate instead of a count',
      '行政复议案件按时办结的占到12%，群众满意。',
      '行政复议案件按时办结的占到12，群众满意。',
    ],
    ['too little but figures', '受理1200件，办结1100件，撤销90件。', '受理1300件，办结1000件，撤销80件。'],
  ])('%s is no likeness', (_, one, other) => {
    expect(boilerplate([one], [other])[0]?.figures).toEqual([]);
  });
  test('a sentence that stands elsewhere as it is, and with other figures too, is shared and nothing else', () => {
    const own = '全年办理行政复议案件12件，群众普遍满意。';
    const [first] = boilerplate([own], [own, own.replace('12', '15')]);
    expect(first).toMatchObject({ shared: 1, figures: [] });
  });
});
