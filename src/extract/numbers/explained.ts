/**
 * Numbers that are no quantities. One named rule an entry, in order; the first that covers a number explains it.
 * All rules read folded text (half-width digits, one kind of dash, full-width punctuation).
 */
import { unitAt } from '../../quantity/units.ts';
import type { ExplainedSpan } from '../../schema/mention.ts';

export type ExplainedRule = ExplainedSpan['rule'];

export interface RawSpan {
  readonly start: number;
  readonly end: number;
  readonly rule: ExplainedRule;
}

const YEAR = '(?:19|20|21)\\d{2}';

/** Rules that could begin anywhere first look at the next character: a text has few that can begin a number. */
const RULES: readonly (readonly [ExplainedRule, RegExp])[] = [
  // 20xx年, 2*年: the source hides the digits
  ['placeholder', /\d+(?:[xX*]+|×{2,})\d*/gu],
  // 2023-01-11 10:50:07, 2021/03/29, 25.02.2016
  ['date', /\d{4}[-—/.]\d{1,2}[-—/.]\d{1,2}(?:\s*\d{1,2}：?:?\d{2}(?:[：:]\d{2})?)?/gu],
  ['date', /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)/gu],
  // 2024年1月3日, 12月24日至30日, 1—11月, 10月份
  [
    'date',
    new RegExp(
      `(?:${YEAR}年)?(?<!\\d)\\d{1,2}(?:[—、至和到-]\\d{1,2})*月(?:份|底|初|末)?(?:\\d{1,2}(?:[—、至和到-]\\d{1,2})*日?)?`,
      'gu',
    ),
  ],
  ['date', /(?<=日[至—、和到])\d{1,2}日/gu],
  ['date', /\d{1,2}月\s*\d{1,2}，\s*\d{4}/gu],
  // (20212025年): a lost dash; 2021—2025年, 2016至2020年, 2015-2020
  ['year', new RegExp(`${YEAR}年?(?:[—至到、和-]|—{2})?(?:${YEAR}|\\d{2}(?=年))年?`, 'gu')],
  ['year', new RegExp(`(?<![\\d.,])${YEAR}(?=年|版|[）】〕])`, 'gu')],
  ['year', /(?<![\d.,])\d{4}(?=年)/gu],
  // 2025228 and 20256月: a date that lost its 年, 月 or 日
  ['date', /(?<![\d.,])20\d{3,6}(?=日|月|$|\n)/gmu],
  ['date', /(?<!\d)\d{1,2}[：:]\d{2}(?:[：:]\d{2})?(?!\d)/gu],
  // 〔2020〕6号, 第268号令, 3号
  ['document-number', /[〔[]\d{4}[〕\]]?\s*第?\d*号?|[（【]\d{4}[）】]\s*第?\d+号/gu],
  ['document-number', /第?\d+(?:、\d+)*号(?:令|文|公告)?/gu],
  ['session-number', /第?\d+届|第\d+(?:[—、至-]\d+)*(?=次|届|期|轮)/gu],
  [
    'ordinal',
    /(?=[第\d])(?:第\d+(?:[—、至-]\d+)*|(?<=前)\d+(?=名|位|强)|(?<=名列|位列|排名|位居|排在?第?)\d+(?=位|名(?!\p{Script=Han})))/gu,
  ],
  // national short numbers for services; a measure word after them makes them quantities (below)
  ['hotline', /(?<![\d.,])(?:123\d{2}|96\d{3,4}|110|119|120|122)(?![\d%.,余多万亿])/gu],
  ['hotline', /(?=\d)(?<![\d.,])\d{3,6}(?=”?[^，。；、\d]{0,8}(?:热线|专线))(?![%.,余多万亿])/gu],
  // ICP备12034567号-2: the registration line of a web page
  ['name', /(?:ICP|公网安)备\s*\d+号?(?:[-—]\d+)?/gu],
  ['hotline', /(?=\d)(?<!\d)(?:\d{3,4}-\d{7,8}|1[3-9]\d{9})(?!\d)/gu],
  // 1+9+N, 3+, 7×24小时, 12·4
  [
    'slogan-pattern',
    /(?=[\dA-Za-z+＋×·])(?:[\dA-Za-z]*(?:[+＋×·][\dA-Za-z]+)+(?<=\d.*)|\d+(?:[+＋×·][\dA-Za-z]+)*[+＋×·](?!\d)|(?<=[“"])\d{1,2}\.\d{1,2}(?=[”"]))/gu,
  ],
  // G4, 5G, A4, 4A景区
  ['name', /(?<![A-Za-z])[A-Za-z]{1,5}-?\d+(?![\d%])|\d+[A-Za-z](?![A-Za-z\d])/gu],
  ['name', /\d+(?=国道|省道|县道|高速|号线|路公交|后(?:[、，。”]|青年|干部|群体|年轻))/gu],
  // 1. 1、 (1) at the head of a block, or (1) in the line
  ['list-marker', /(?=[\s\d（])(?<=^|\n|。|；|：)\s*(?:\d{1,2}(?:[、．]|\.(?!\d))|（\d{1,2}）)/gu],
  ['list-marker', /（\d{1,2}）(?=\p{Script=Han})/gu],
];

/** Longest quoted phrase that is read as a slogan when a small number stands in it. */
const SLOGAN_LENGTH = 15;
/** Numbers from here up count real things even inside quotation marks. */
const SLOGAN_LIMIT = 100;

/** All explained spans of a folded text, sorted, without overlaps. */
export function explainedSpans(text: string): RawSpan[] {
  const spans: RawSpan[] = [...titles(text), ...slogans(text)];
  for (const [rule, pattern] of RULES) {
    for (const match of text.matchAll(pattern)) {
      if (rule === 'hotline' && isMeasured(text, match.index + match[0].length)) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      spans.push({ start, end: match.index + match[0].length, rule });
    }
  }
  return withoutOverlaps(spans);
}

/** 12345件 counts cases; 12345企业服务热线 and 12345市民热线 are names although a noun that can measure follows. */
function isMeasured(text: string, end: number): boolean {
  const unit = unitAt(text, end);
  return unit !== null && !/^[^，。；、\d]{0,10}(?:热线|专线|平台)/u.test(text.slice(end));
}

function* titles(text: string): Generator<RawSpan> {
  for (const match of text.matchAll(/《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》/gu)) {
    if (/\d/u.test(match[0])) yield { start: match.index, end: match.index + match[0].length, rule: 'law-title' };
  }
}

function* slogans(text: string): Generator<RawSpan> {
  for (const match of text.matchAll(/“([^“”\n]{1,40})”/gu)) {
    const inner = match[1] ?? '';
    if (inner.length > SLOGAN_LENGTH) continue;
    for (const number of inner.matchAll(/\d+(?:\.\d+)?/gu)) {
      const end = number.index + number[0].length;
      if (Number(number[0]) >= SLOGAN_LIMIT || inner[end] === '%') continue;
      const start = match.index + 1 + number.index;
      yield { start, end: start + number[0].length, rule: 'slogan-pattern' };
    }
  }
}

function withoutOverlaps(spans: RawSpan[]): RawSpan[] {
  const order = new Map(spans.map((span, index) => [span, index]));
  spans.sort((a, b) => a.start - b.start || b.end - a.end || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const kept: RawSpan[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
