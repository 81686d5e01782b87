/**
 * Made-up reports of the kinds that the seeded ones never are: no number at all, no year, place and year hidden, names
 * as long as they come, acts cited that others had replaced, a sentence that another report has with other figures, and a figure that the report
 * of the next year gives otherwise.
 */
import type { Division } from '../../src/schema/place.ts';
import type { MadeUpReport } from './make-reports.ts';
import { COMMON, FIRST_RESPONSIBLE, SHORTCOMINGS } from './passages.ts';
import { DISCLAIMER } from './report.ts';

/** What each is tried for. */
export type Unusual = 'numberless' | 'yearless' | 'hidden' | 'long' | 'outdated' | 'twin' | 'before' | 'hindsight';

export const unusualFile = (kind: Unusual): string => `synthetic-unusual-${kind}.txt`;

const figures = (received: number, closed: number) =>
  `全年新收行政复议申请${received}件，审结${closed}件，审结的案件全部在法定期限内送达并跟踪督促履行。`;

/** Throws where the divisions hold fewer than a handful of counties. */
export function unusualReports(divisions: readonly Division[]): readonly MadeUpReport[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const whole = ({ name, parent }: Division): string => {
    const above = parent === null ? undefined : byCode.get(parent);
    return above === undefined ? name : whole(above) + name;
  };
  const counties = divisions.filter(({ level }) => level === 'county');
  const [longest, ...others] = counties
    .map((division) => ({ division, name: whole(division) }))
    .sort((a, b) => b.name.length - a.name.length || (a.division.code < b.division.code ? -1 : 1));
  const at = (share: number) => {
    const chosen = others[Math.floor(share * others.length)];
    if (longest === undefined || chosen === undefined) throw new Error('Unexpected absence of counties');
    return chosen.name;
  };
  /** A whole report around the paragraphs that it is made for: without those it would be none. */
  const report = (kind: Unusual, title: string, chapter: string, body: readonly string[], ...end: string[]) => ({
    file: unusualFile(kind),
    text: `${[
      title,
      DISCLAIMER,
      `一、${chapter}`,
      ...body,
      COMMON.slice(0, 9).join(''),
      '二、存在的不足和原因',
      SHORTCOMINGS[0],
      '三、党政主要负责人履行推进法治建设第一责任人职责的情况',
      FIRST_RESPONSIBLE[1],
      '四、下一步工作安排',
      '继续规范执法、化解争议，推动各项制度落到实处。',
      ...end,
    ].join('\n\n')}\n`,
  });
  const usual = '主要举措和成效';
  return [
    report('numberless', `${at(0.1)}2022年法治政府建设情况报告`, usual, [
      '坚持依法行政，规范执法程序，畅通群众表达诉求的渠道，营造办事依法、遇事找法的氛围。',
    ]),
    report('yearless', `${at(0.2)}法治政府建设情况报告`, usual, [`规范行政复议受理和审理。${figures(31, 29)}`]),
    report(
      'hidden',
      'XX县20XX年法治政府建设情况报告',
      usual,
      [`XX县规范行政复议受理和审理。${figures(42, 40)}`],
      'XX县人民政府',
      '20XX年X月X日',
    ),
    report(
      'long',
      `${longest?.name}人民政府关于2023年度推进法治政府建设和全面落实行政执法责任制等各项工作情况的报告`,
      '深入学习贯彻习近平法治思想，加强党对法治建设的全面领导，统筹推进依法行政与基层治理能力现代化建设',
      [figures(53, 47)],
      `中共${longest?.name}委员会`,
      `${longest?.name}人民政府`,
      '2024年2月6日',
    ),
    report(
      'outdated',
      `${at(0.4)}2023年法治政府建设情况报告`,
      usual,
      [
        '全面贯彻落实《法治政府建设实施纲要（2015—2020年）》，健全依法决策机制。',
        '按照《信访条例》办理群众来信来访事项，做到件件有回音。',
      ],
      '2024年1月20日',
    ),
    report('twin', `${at(0.6)}2023年法治政府建设情况报告`, usual, [figures(64, 61)], '2024年1月25日'),
    report('before', `${at(0.8)}2022年法治政府建设情况报告`, usual, ['收到行政复议申请45件。'], '2023年1月18日'),
    report(
      'hindsight',
      `${at(0.8)}2023年法治政府建设情况报告`,
      usual,
      ['收到行政复议申请57件，比2022年的49件增加8件。'],
      '2024年1月19日',
    ),
  ];
}
