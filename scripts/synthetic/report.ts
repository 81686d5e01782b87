/** Writes one made-up report: real divisions of the country, invented figures, and a line that says so. */
import type { Facts } from './facts.ts';
import { CHAPTERS, COMMON, FIRST_RESPONSIBLE, PLAN, PREAMBLE, SHORTCOMINGS } from './passages.ts';
import { between, oneOf, type Random, shuffled } from './random.ts';

export interface Subject {
  /** As it stands in a title, ancestors included: 某省某市某区. */
  readonly fullName: string;
  readonly name: string;
  readonly year: number;
}

/** Stands in every made-up report, so that none can be taken for a real one. */
export const DISCLAIMER = '本文由程序生成，仅供测试，所列数字均属虚构，不反映任何地方的实际情况。';

/** A passage is left out in one report of so many. */
const SILENT_IN = 7;
/** One report of so many gives its figures with 余. */
const LOOSE_IN = 5;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function writeReport(random: Random, subject: Subject, facts: Facts): string {
  const loose = between(random, 1, LOOSE_IN) === 1;
  const fill = (wording: string): string => fillIn(wording, subject, facts, loose);
  const known = (wording: string): boolean => !wording.includes('{last') || facts['lastReceived'] !== undefined;
  const common = shuffled(random, COMMON);
  const measures = CHAPTERS.map((chapter, index) => {
    const said = chapter.passages
      .filter(() => between(random, 1, SILENT_IN) > 1)
      .map((wordings) => fill(oneOf(random, wordings.filter(known))));
    return `（${NUMERALS[index]}）${chapter.heading}\n\n${[common[2 * index], ...said, common[2 * index + 1]].join('')}`;
  });
  return `${[
    `${subject.fullName}${subject.year}年法治政府建设情况报告`,
    DISCLAIMER,
    fill(oneOf(random, PREAMBLE)),
    '一、主要举措和成效',
    ...measures,
    '二、存在的不足和原因',
    oneOf(random, SHORTCOMINGS),
    '三、党政主要负责人履行推进法治建设第一责任人职责的情况',
    oneOf(random, FIRST_RESPONSIBLE),
    '四、下一年度的主要安排',
    oneOf(random, PLAN),
    `${subject.name}人民政府`,
    `${subject.year + 1}年${between(random, 1, 3)}月${between(random, 1, 28)}日`,
  ].join('\n\n')}\n`;
}

/** Figures that reports round off; parts of a sum and rates stay exact. */
const ROUNDED = new Set(['published', 'trained', 'petitions', 'talks']);

function fillIn(wording: string, { name, year }: Subject, facts: Facts, loose: boolean): string {
  const kind = name.at(-1) ?? '';
  return wording
    .replaceAll('{year}', String(year))
    .replaceAll('{body}', `${/[省市区县]/.test(kind) ? kind : '本级'}政府`)
    .replaceAll('{area}', /[省市区县]/.test(kind) ? `全${kind}` : '全境')
    .replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = facts[key];
      if (value === undefined) throw new Error(`Unexpected figure {${key}} in a passage, expected a key of the facts`);
      return loose && ROUNDED.has(key) && value > 20 ? `${Math.floor(value / 10) * 10}余` : String(value);
    });
}
