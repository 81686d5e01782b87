/**
 * Numbers that are no quantities: one named rule an entry, in order.
 * All rules read folded text (half-width digits, one kind of dash, full-width punctuation).
 *
 * A rule is only tried at a row of digits whose neighbouring characters let it match:
 * `before` and `after` are the characters one of which then stands directly before or behind the row, `digits` its
 * least and greatest length. A rule with neither neighbour is tried at every row of that length.
 */
import type { ExplainedSpan } from '../../schema/mention.ts';
import {
  bracketBefore,
  hotlineDigit,
  lastFour,
  lastTwo,
  lettersBefore,
  lineHead,
  ordinalSign,
  registration,
  serviceLine,
  yearAndMonth,
  yearsOf,
} from './starts.ts';

export type ExplainedRule = ExplainedSpan['rule'];

/** A stretch of text that explains the numbers in it. */
export interface RawSpan {
  readonly start: number;
  readonly end: number;
  readonly rule: ExplainedRule;
}

export interface NumberRule {
  readonly rule: ExplainedRule;
  /** Sticky: it is asked at one place. */
  readonly pattern: RegExp;
  readonly before?: string;
  readonly after?: string;
  readonly digits?: readonly [least: number, greatest: number];
  /** Where a match that takes in the row of digits at [start, end) would begin; -1 = nowhere. Default: at `start`. */
  readonly from?: (text: string, start: number, end: number) => number;
  /** Tried at all places from `from` to the end of the row, not at the first alone. */
  readonly anywhere?: true;
}

const YEAR = '(?:19|20|21)\\d{2}';
/** What `\s` stands for. */
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const NUMBER_RULES: readonly NumberRule[] = [
  // 20xx年, 2*年: the source hides the digits
  { rule: 'placeholder', pattern: /\d+(?:[xX*]+|×{2,})\d*/uy, after: 'xX*×' },
  // 2023-01-11 10:50:07, 2021/03/29, 25.02.2016
  {
    rule: 'date',
    pattern: /\d{4}[-—/.]\d{1,2}[-—/.]\d{1,2}(?:\s*\d{1,2}：?:?\d{2}(?:[：:]\d{2})?)?/uy,
    after: '-—/.',
    digits: [4, Infinity],
    from: lastFour,
  },
  { rule: 'date', pattern: /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)/uy, after: './', digits: [1, 2] },
  // 2024年1月3日, 12月24日至30日, 1—11月, 10月份
  {
    rule: 'date',
    pattern: new RegExp(
      `(?:${YEAR}年)?(?<!\\d)\\d{1,2}(?:[—、至和到-]\\d{1,2})*月(?:份|底|初|末)?(?:\\d{1,2}(?:[—、至和到-]\\d{1,2})*日?)?`,
      'uy',
    ),
    after: '年月—、至和到-',
    from: yearAndMonth,
  },
  { rule: 'date', pattern: /(?<=(?:日[至—、和到]|每月))\d{1,2}日/uy, after: '日', digits: [1, 2] },
  { rule: 'date', pattern: /\d{1,2}月\s*\d{1,2}[，,]\s*\d{4}/uy, after: '月', from: lastTwo },
  // (20212025年): a lost dash; 2021—2025年, 2016至2020年, 2015-2020
  {
    rule: 'year',
    pattern: new RegExp(`${YEAR}年?(?:[—至到、和-]|—{2})?(?:${YEAR}|\\d{2}(?=年))年?`, 'uy'),
    digits: [4, Infinity],
    from: yearsOf,
    anywhere: true,
  },
  {
    rule: 'year',
    pattern: new RegExp(`(?<![\\d.,])(?:\\d{4}(?=年)|${YEAR}(?=版|[）】〕]))`, 'uy'),
    after: '年版）】〕',
    digits: [4, 4],
  },
  // 2025228 and 20256月: a date that lost its 年, 月 or 日
  { rule: 'date', pattern: /(?<![\d.,])20\d{3,6}(?=日|月|$|\n)/muy, after: '日月\n\r\u2028\u2029', digits: [5, 8] },
  { rule: 'date', pattern: /(?<!\d)\d{1,2}[：:]\d{2}(?:[：:]\d{2})?(?!\d)/uy, after: '：:', digits: [1, 2] },
  // 〔2020〕6号, 第268号令, 3号
  {
    rule: 'document-number',
    pattern: /[〔[]\d{4}[〕\]]?\s*第?\d*号?|[（【]\d{4}[）】]\s*第?\d+号/uy,
    before: '〔[（【',
    digits: [4, Infinity],
    from: bracketBefore,
  },
  { rule: 'document-number', pattern: /第?\d+(?:、\d+)*号(?:令|文|公告)?/uy, after: '、号', from: ordinalSign },
  {
    rule: 'session-number',
    pattern: /第?\d+届|第\d+(?:[—、至-]\d+)*(?=次|届|期|轮)/uy,
    before: '第',
    after: '届',
    from: ordinalSign,
  },
  {
    rule: 'ordinal',
    pattern:
      /第\d+(?:[—、至-]\d+)*|(?<=前|[名排列居]末|排名后|[名排列]最后)\d+(?=名|位|强)|(?<=名列|位列|排名|位居|排在?第?)\d+(?=位|名(?!\p{Script=Han}))/uy,
    before: '第前末后列名居排在',
    from: ordinalSign,
  },
  // national short numbers for services; a measure word after them makes them quantities
  {
    rule: 'hotline',
    pattern: /(?<![\d.,])(?:123\d{2}|96\d{3,4}|110|119|120|122)(?![\d%.,余多万亿])/uy,
    digits: [3, 6],
    from: hotlineDigit,
  },
  {
    rule: 'hotline',
    pattern: /(?<![\d.,])\d{3,6}(?=”?[^，。；、\d]{0,8}(?:热线|专线))(?![%.,余多万亿])/uy,
    digits: [3, 6],
    from: serviceLine,
  },
  // 12345转6, 0571-12345678转801: an extension
  { rule: 'hotline', pattern: /(?<=\d{3}转)\d{1,4}(?!\d)/uy, before: '转', digits: [1, 4] },
  // ICP备12034567号-2: the registration line of a web page
  { rule: 'name', pattern: /(?:ICP|公网安)备\s*\d+号?(?:[-—]\d+)?/uy, before: `备${SPACES}`, from: registration },
  { rule: 'hotline', pattern: /(?<!\d)\d{3,4}[-—]\d{7,8}(?!\d)/uy, after: '-—', digits: [3, 4] },
  { rule: 'hotline', pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/uy, digits: [11, 11] },
  // 12·4 in quotation marks is written with a point as well
  { rule: 'slogan-pattern', pattern: /(?<=[“"])\d{1,2}\.\d{1,2}(?=[”"])/uy, before: '“"', digits: [1, 2] },
  // G4, 5G, A4, 4A景区
  {
    rule: 'name',
    pattern: /(?<![A-Za-z])[A-Za-z]{1,5}-?\d+(?![\d%])|\d+[A-Za-z](?![A-Za-z\d])/uy,
    before: `-${LETTERS}`,
    after: LETTERS,
    from: lettersBefore,
    anywhere: true,
  },
  // 721工作法: the figures stand for the parts of a method
  { rule: 'slogan-pattern', pattern: /\d+(?=”?(?:工作法|工作机制|工作模式|工程|行动|战略))/uy, after: '”工行战' },
  // 索引号：ab/2024-00003
  { rule: 'document-number', pattern: /(?:19|20)\d{2}[-—]\d{4,6}(?!\d)/uy, after: '-—', digits: [4, 4] },
  {
    rule: 'name',
    pattern: /\d+(?=国道|省道|县道|高速|号线|路公交|后(?:[、，。”]|青年|干部|群体|年轻))/uy,
    after: '国省县高号路后',
  },
  // 1. 1、 (1) at the head of a block, or (1) in the line
  {
    rule: 'list-marker',
    pattern: /(?<=^|\n|。|；|：)\s*(?:\d{1,2}(?:[、．]|\.(?!\d))|（\d{1,2}）)/uy,
    after: '、．.）',
    digits: [1, 2],
    from: lineHead,
  },
  // 1.2 at the head of a line, before words that are no measure
  {
    rule: 'list-marker',
    pattern:
      /(?<=^|\n)\s*\d{1,2}(?:\.\d{1,2}){1,2}(?=[ \u3000]*(?![万亿余多千百平公米元吨倍小年月天家户场期份条起宗部台套件个项次人名%])\p{Script=Han}{2})/uy,
    after: '.',
    digits: [1, 2],
    from: lineHead,
  },
  {
    rule: 'list-marker',
    pattern: /（\d{1,2}）(?=\p{Script=Han})/uy,
    before: '（',
    digits: [1, 2],
    from: bracketBefore,
  },
];
