import { describe, expect, test } from 'vitest';
import { PROSE, parseText } from '../testing/parse-text.ts';

const HEAD = '青浦区2023年法治政府建设年度报告\n\n2023年，全区坚持依法行政，法治政府建设取得新进展。';
const report = (...lines: string[]) => parseText([HEAD, PROSE, ...lines].join('\n\n'));
const flags = (...lines: string[]) => report(...lines).flags;

test('a clean text has no flags and no messages', () => {
  expect(flags()).toEqual([]);
  expect(report().messages).toEqual([]);
});

describe('duplicate-paragraph', () => {
  const LONG = '各单位主要负责人把推进法律顾问制度作为重点工作，研究解决遇到的困难和问题。';
  test('a long sentence given twice is flagged, with the place of the first', () => {
    const read = report(LONG, `另外，工作有序。${LONG}`);
    expect(read.flags).toEqual(['duplicate-paragraph']);
    expect(read.messages[0]?.cause).toMatch(/^sample\.txt:\d+$/);
    expect(read.messages[0]?.place?.line).toBeGreaterThan(Number(read.messages[0]?.cause?.split(':')[1]));
  });
  test('a short formula given twice is not', () => expect(flags('取得较好成效。', '取得较好成效。')).toEqual([]));
});

describe('lost-characters', () => {
  test.each(['印发《办法》（某政发〔20212号），抓好落实。', '对照实施纲要（20212025年），抓好落实。'])(
    '%s is flagged',
    (line) => expect(flags(line)).toEqual(['lost-characters']),
  );
  test.each([
    '印发《办法》（某政发〔2021〕2号），抓好落实。',
    '对照实施纲要（2021—2025年），抓好落实。',
    '处理工单20212025件，抓好落实。',
  ])('%s is not', (line) => expect(flags(line)).toEqual([]));
});

describe('glued-sentences', () => {
  test.each(['合格率达81.4%全年依法收回证件33本。', '开展宣传活动2000余场次大力推进阵地建设。'])(
    '%s is flagged',
    (line) => expect(flags(line)).toEqual(['glued-sentences']),
  );
  test.each(['事项100%全面落实，群众满意。', '完成率达98%，全年依法办结。'])('%s is not', (line) =>
    expect(flags(line)).toEqual([]),
  );
});

describe('machine-translated', () => {
  test('a synonym for a statutory term and an English date together are flagged', () => {
    expect(flags('全年办理行政复审12件，人民调停30件。', '会议于12月 24, 2021召开，研究工作。')).toContain(
      'machine-translated',
    );
  });
  test('so are English words of grammar and an English date', () => {
    expect(flags('报告of法治政府建设。', '会议于12月 24, 2021召开，研究工作。')).toContain('machine-translated');
  });
  test('one sign alone is a slip', () =>
    expect(flags('会议于12月 24, 2021召开，研究工作。')).not.toContain('machine-translated'));
});

describe('ocr-noise', () => {
  test('pinyin in brackets and replacement characters are flagged', () => {
    expect(flags('第(dì)三(sān)条(tiáo)落实到位。')).toContain('ocr-noise');
    expect(flags('落实\ufffd\ufffd到位。')).toContain('ocr-noise');
  });
  test('an abbreviation in brackets is not', () => expect(flags('推广政府和社会资本合作（ppp）项目。')).toEqual([]));
});

test('every message has a place in the file', () => {
  for (const { place } of report('事项（三）遗漏。', '（一）甲项', '（三）乙项').messages)
    expect(place?.line).toBeGreaterThan(0);
});
