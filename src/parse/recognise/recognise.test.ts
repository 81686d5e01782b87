import { describe, expect, test } from 'vitest';
import { PROSE, parseAll, parseText, withBody } from '../testing/parse-text.ts';

const ruleOf = (head: string) => parseAll(`${head}\n\n${PROSE}`).messages[0]?.ruleId;

describe('what is done with a report by others is news', () => {
  test.each([
    '市政府召开常务会议听取2023年度法治政府建设情况汇报',
    '区人大常委会首次审议法治政府建设情况报告',
    '水务部门发布2023年法治政府建设年度报告',
    '县领导调研法治政府建设工作情况',
  ])('%s', (headline) => {
    expect(ruleOf(`${headline}\n\n有关同志参加，会议取得圆满成功。`)).toBe('news-item');
  });

  test.each([
    '为推进法治政府建设。某镇召开会议。\n\n会议强调，要落实责任，提高依法行政水平。',
    '本站讯 近日，有关部门召开法治政府建设座谈会。',
    '本报东湖3月2日讯 区政府召开依法行政工作会议，部署任务。',
    '5月6日下午，区政府召开常务会议，研究依法行政工作，听取有关汇报。',
  ])('%s', (opening) => {
    expect(ruleOf(opening)).toBe('news-item');
  });

  test('a report that holds a hearing or a meeting in its text stays a report', () => {
    const text = withBody(
      '青浦区2023年组织开展法治政府建设工作情况的报告\n\n2023年，全区召开会议4次，听取依法行政汇报。',
    );
    expect(parseText(text).meta.title).toBe('青浦区2023年组织开展法治政府建设工作情况的报告');
  });

  test('a report to a congress on the field itself is one', () => {
    const text = withBody('主任、副主任：\n\n我受委托，现报告我区2023年依法行政工作情况，请予审议。');
    expect(parseText(text).meta.year).toBe(2023);
  });

  test('an entry of a menu for 政府工作报告 leaves a report without a title a report', () => {
    const text = withBody('政府工作报告\n\n2023年，全区坚持依法行政，各项工作扎实推进，取得成效。');
    expect(parseText(text).meta.title).toBeNull();
  });
});

describe('what sets rules, plans or duties is no report', () => {
  test.each([
    ['为持续推进依法行政，结合本区实际，制定本方案。', 'work-plan'],
    ['为规范法治政府建设年度报告，制定本工作指引。', 'work-plan'],
    ['为建设法治政府，现结合实际，提出以下意见。', 'work-plan'],
    ['东湖区人民政府常务会议议事规则\n\n第一条 为规范决策，推进依法行政，制定本规则。', 'work-plan'],
    ['各单位应于年底前报送依法行政情况。现将有关事项通知如下：', 'forwarding-notice'],
    ['经研究同意，现将《法治政府建设要点》印发给你们，请抓好落实。', 'forwarding-notice'],
  ])('%s', (head, rule) => {
    expect(ruleOf(head)).toBe(rule);
  });
});

describe('what reports of something else', () => {
  test.each([
    ['主任、副主任：\n\n我受委托，现报告2023年度预算执行情况，请予审议。要推进依法行政。', 'other-report'],
    ['现将我履行推进法治建设职责的情况报告如下：', 'other-report'],
    ['东湖区法治政府建设第三方评估报告\n\n2023年，受委托，课题组评估了依法行政情况。', 'other-report'],
    ['一、引言\n\n2023年，法治政府建设受到关注。本文将讨论其中的几个问题。', 'paper'],
    ['浅谈基层依法行政的几个难点\n\n一、概念\n\n依法行政指行政机关依照法律办事。', 'paper'],
    ['推进法治政府建设。某科室结合实际，向群众发放宣传单，张贴标语，扩大知晓度。', 'not-a-report'],
    ['东湖区人民法院\n\n一年来，我院促进依法行政，依法审理行政案件，取得成效。', 'other-report'],
    ['政 府 工 作 报 告\n\n各位代表：\n\n一年来，我们建设法治政府，推进依法行政，取得成效。', 'other-report'],
    ['法治政府建设评估制度实证研究\n\n本文讨论依法行政的评估办法，提出若干看法。', 'paper'],
    [
      '一、总体情况\n\n一年来推进依法行政。\n\n二、主动公开政府信息情况\n\n全年公开信息3条。',
      'information-disclosure-report',
    ],
    [`${'各项民生任务全部完成，群众满意度稳步提高，服务质量进一步提升。'.repeat(24)}`, 'not-a-report'],
  ])('%s', (head, rule) => {
    expect(ruleOf(head)).toBe(rule);
  });
});
