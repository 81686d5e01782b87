import { describe, expect, test } from 'vitest';
import { PROSE, parseText, sentences } from '../testing/parse-text.ts';

const HEAD = '2023年，全区坚持依法行政，法治政府建设取得新进展。';
const TAIL = '全年召开专题会议，研究法治政府建设，督促各部门依法行政，把各项任务逐项落到实处，群众满意度继续提高。';
/** The lines, and around them enough text without markers for a report. */
const report = (...lines: string[]) => parseText([HEAD, PROSE, ...lines].join('\n\n'));
const outline = (...lines: string[]) =>
  report(...lines)
    .sections.filter((section) => section.marker !== '')
    .map((section) => `${section.level} ${section.marker}${section.title}`);
const rules = (...lines: string[]) => report(...lines).messages.map((message) => message.ruleId);

describe('headings', () => {
  test('styles nest: 一、 (一) 1. 一是 and 第一，', () => {
    expect(
      outline(
        '一、主要举措',
        '（一）依法履职',
        '1.深化改革。推进审批改革。一是精简事项。取消若干事项。二是优化流程。第一，缩短时限，群众满意；第二，减少材料，企业满意。',
      ),
    ).toEqual([
      '1 一、主要举措',
      '2 （一）依法履职',
      '3 1.深化改革',
      '4 一是精简事项',
      '4 二是优化流程',
      '5 第一，缩短时限',
      '5 第二，减少材料，企业满意',
    ]);
  });

  test.each([
    ['(一)依法履职', '（一）依法履职'],
    ['（一）依法履职。全面梳理权责清单，及时公布调整结果。', '（一）依法履职'],
    ['（一） 依法履职', '（一）依法履职'],
    ['（一）、依法履职', '（一）、依法履职'],
    ['1．依法履职', '1．依法履职'],
    ['1、依法履职', '1、依法履职'],
    ['1. 依法履职：全面梳理权责清单。', '1.依法履职'],
    ['①依法履职', '①依法履职'],
    ['——依法履职', '——依法履职'],
  ])('%s is read as %s', (line, title) => {
    expect(outline('一、主要举措', line)).toContain(`2 ${title}`);
  });

  test('a marked line that reports numbers is text, its first clause the title', () => {
    const read = report('一、主要举措', '1.新建法治广场3个，组织普法活动12场次。');
    const section = read.sections.find((item) => item.marker === '1.');
    expect(section?.title).toBe('新建法治广场3个');
    expect(read.paragraphs.find((item) => item.start === section?.start)?.kind).toBe('text');
  });

  test('a number at the start of a line is no marker', () => {
    expect(outline('一、主要举措', '2.5万人次参加法治宣传活动，反响良好。')).toEqual(['1 一、主要举措']);
  });

  test('a heading glued to its first item ends where the item begins', () => {
    expect(
      outline('一、主要举措', '（一）推进公正文明执法一是开展专项整治。整改一批问题。二是推行柔性执法。减少处罚。'),
    ).toEqual(['1 一、主要举措', '2 （一）推进公正文明执法', '3 一是开展专项整治', '3 二是推行柔性执法']);
  });

  test('统一是, 唯一是 and a lone 一是 begin no item', () => {
    expect(
      outline('一、主要举措', '做到思想统一是前提，行动统一是关键，坚持一是一、二是二的作风，法治是唯一是非标准。'),
    ).toEqual(['1 一、主要举措']);
  });
});

describe('numbering', () => {
  test('a lost item number between its neighbours is read and reported', () => {
    const lines = [
      '一、主要举措',
      '（一）规范执法。一是开展行动。完成整改。是开展评查。抽查案卷。三是柔性执法。减少处罚。',
    ];
    expect(outline(...lines)).toEqual([
      '1 一、主要举措',
      '2 （一）规范执法',
      '3 一是开展行动',
      '3 是开展评查',
      '3 三是柔性执法',
    ]);
    expect(rules(...lines)).toContain('lost-item-number');
  });

  test('(4) after （三） is the fourth of its sisters', () => {
    const lines = ['一、主要举措', '（一）甲项', '（二）乙项', '（三）丙项', '(4)丁项'];
    expect(outline(...lines)).toEqual([
      '1 一、主要举措',
      '2 （一）甲项',
      '2 （二）乙项',
      '2 （三）丙项',
      '2 （4）丁项',
    ]);
    expect(rules(...lines)).toContain('marker-style');
  });

  test('一、 inside 一、 is an inner series', () => {
    const lines = ['一、主要举措', '一、甲项', '二、乙项', '三、丙项', '二、存在不足'];
    expect(outline(...lines)).toEqual(['1 一、主要举措', '2 一、甲项', '2 二、乙项', '2 三、丙项', '1 二、存在不足']);
  });

  test('a gap and a repeat are reported, a series that runs through sections is not', () => {
    expect(rules('一、主要举措', '（一）甲项', '（三）丙项')).toContain('numbering');
    expect(rules('一、主要举措', '（一）甲项', '（一）乙项')).toContain('numbering');
    expect(rules('一、主要举措', '（一）甲项', '1.子项', '2.子项', '（二）乙项', '3.子项')).not.toContain('numbering');
  });
});

describe('parts', () => {
  const parts = (...lines: string[]) => report(...lines).sections.map((section) => `${section.part} ${section.title}`);

  test.each([
    ['主要举措和成效', 'measures'],
    ['2023年工作情况', 'measures'],
    ['存在的不足和原因', 'shortcomings'],
    ['存在的主要问题', 'shortcomings'],
    ['问题与不足', 'shortcomings'],
    ['薄弱环节', 'shortcomings'],
    ['党政主要负责人履行第一责任人职责情况', 'first-responsible'],
    ['2024年工作思路', 'plan'],
    ['2024年计划', 'plan'],
    ['下一步工作打算', 'plan'],
    ['下一年度主要安排', 'plan'],
    ['其他需要报告的情况', 'other'],
    ['聚焦突出问题强化整治', 'measures'],
    ['着力解决执法中存在的问题', 'measures'],
  ])('the heading %s is %s', (title, part) => {
    expect(parts(`一、${title}`, TAIL)).toContain(`${part} ${title}`);
  });

  test('inner sections inherit', () => {
    expect(parts('一、存在的不足', '（一）执法力量不足', '二、下一步打算', '（一）解决存在的问题')).toEqual(
      expect.arrayContaining(['shortcomings 执法力量不足', 'plan 解决存在的问题']),
    );
  });

  test('a heading of two contents is split where the second one begins', () => {
    const lines = [
      '一、存在的问题及2024年工作打算',
      '对照要求，工作中还存在一些不足，主要是：一是力量不足；二是经费不足。',
      '2024年，我区将继续加强法治政府建设。一是抓执法。二是抓普法。',
    ];
    expect(parts(...lines)).toEqual(
      expect.arrayContaining([
        'shortcomings 存在的问题',
        'plan 2024年工作打算',
        'shortcomings 力量不足',
        'plan 抓执法',
      ]),
    );
  });

  test('an unheaded paragraph of shortcomings becomes a section of its own', () => {
    const read = report(
      '一、工作情况',
      TAIL,
      '同时，我区法治政府建设仍存在一些不足：基层执法力量偏弱，培训不够系统。',
      '二、下一步打算',
      TAIL,
    );
    expect(read.sections.filter((section) => section.part === 'shortcomings')).toHaveLength(1);
  });
});

describe('sentences', () => {
  test('two that evidently run together without a stop are parted', () => {
    const read = report('一、主要举措', '实现三个100%深入开展普法宣传，举办宣传活动60余场次大力推进依法行政。');
    expect(sentences(read)).toEqual(
      expect.arrayContaining(['实现三个100%', '深入开展普法宣传，举办宣传活动60余场次', '大力推进依法行政。']),
    );
  });
  test('a sentence ends at 。！？ with the quotes behind it, at line ends and before items, not at ；', () => {
    const read = report('一、主要举措', '坚持“不审核不签发。”的原则；强化监督。主要做法：一是抓源头，二是抓过程。');
    expect(sentences(read)).toEqual(
      expect.arrayContaining(['坚持“不审核不签发。”的原则；强化监督。', '主要做法：', '一是抓源头，', '二是抓过程。']),
    );
  });

  test('an unpaired bracket does not swallow the rest of a paragraph', () => {
    const read = report('一、主要举措', '出台办法（试行。加强监督。');
    expect(sentences(read)).toEqual(expect.arrayContaining(['出台办法（试行。', '加强监督。']));
  });

  test('paragraphs hold every character but the line breaks', () => {
    const read = report('一、主要举措', '（一）甲项。做了工作。一是甲。二是乙。');
    expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end)).join('')).toBe(
      read.text.replaceAll('\n', ''),
    );
  });
});
