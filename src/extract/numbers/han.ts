/**
 * Chinese numerals that state a real amount. Most do not (三项制度, 进一步, 两级, 第三批), so each
 * admitted shape is named:
 * - percent: 百分之九十八
 * - large: a numeral of ten or more with its measure word: 三十余次, 两万余人次, 数十亿元
 * - object: two to nine with a measure word that only counts things, before a noun of documents, cases or people: 六份规范性文件
 * - closing: noun + numeral + measure word at the end of a clause: 宣传片一部，
 * - paired: beside an Arabic quantity or a large numeral in one phrase: 七个方面28项, 六大类三十二项, 每4名配备一套
 */
import { digitsEnd, isDigitAt } from '../../quantity/numerals.ts';
import { unitAt } from '../../quantity/units.ts';

const LARGE = /[十百千万亿]/u;
/** 十九大, 五届二次, 七五: names and sessions, not amounts. */
const NOT_BEFORE = /[第届每上下同唯单统进再另任某之初首末跑高周旬月逐专万]$/u;
const COUNTING = new Set([
  '份',
  '部',
  '件',
  '名',
  '家',
  '起',
  '宗',
  '场',
  '期',
  '篇',
  '册',
  '本',
  '支',
  '所',
  '人',
  '户',
  '台',
  '辆',
  '人次',
  '件次',
  '场次',
  '次',
  '轮',
]);
const CLOSING = new Set([...COUNTING, '个', '条', '项', '次', '座', '处', '块', '套', '批', '艘', '架', '张', '只']);
/** Measure words that also make names (三级, 四步工作法, 一次办, 两街道); with them a small numeral states no amount. */
const NAMING = new Set([
  '点',
  '级',
  '层',
  '步',
  '次',
  '网',
  '门',
  '线',
  '街道',
  '社区',
  '村',
  '镇',
  '乡',
  '县',
  '市',
  '区',
  '省',
  '校',
]);
const CLAUSE_END = /[，。；、（）\n]/u;
const PUNCTUATION = /[，。；：、（）“”《》\n]/u;

/** Does the Chinese numeral at [start, end) state an amount? */
export function isAmount(text: string, start: number, end: number): boolean {
  if (start > 0 && isDigitAt(text, start - 1)) return false;
  const numeral = text.slice(start, end);
  return numeral.startsWith('百分之') || hasMeasure(text, start, end, numeral);
}

function hasMeasure(text: string, start: number, end: number, numeral: string): boolean {
  let cursor = end;
  const rounded = text[cursor] === '余' || text[cursor] === '多';
  if (rounded) cursor += 1;
  while (text[cursor] === '万' || text[cursor] === '亿') cursor += 1;
  // 六大类三十二项
  if (text[cursor] === '大' && unitAt(text, cursor + 1) !== null) cursor += 1;
  const unit = unitAt(text, cursor);
  if (unit === null || unit === '点' || unit === '级' || unit === '层' || unit === '步') return false;
  const before = text.slice(Math.max(0, start - 3), start);
  if (NOT_BEFORE.test(before) || insideQuotes(text, start)) return false;
  // 近两年调离9人: a span of time in which something was counted.
  if (unit === '年' && /(?:近|过去|今后|未来)$/u.test(before)) return false;
  // 三年行动: the span is part of the programme's name
  if (unit === '年' && NAMED_BY_SPAN.test(text.slice(cursor + 1, cursor + 5))) return false;
  const next = text[cursor + unit.length] ?? '\n';
  if (/^[数几]/u.test(numeral)) return numeral.length > 1 && unit !== '年';
  // 近百家, 上千人次: a round number under a qualifier
  if (/^[百千万]$/u.test(numeral) && /[近约超逾上]$/u.test(before)) return unit !== '年';
  if (numeral === '万' || numeral === '千' || numeral === '百' || /[数几]/u.test(numeral)) return false;
  if (LARGE.test(numeral) && (rounded || numeral.length > 1 || COUNTING.has(unit))) {
    return unit !== '大' && unit !== '年' && unit !== '届' && !/^[十百千万]$/u.test(numeral) ? true : rounded;
  }
  if (numeral.length !== 1) return false;
  if (COUNTING.has(unit) && before.endsWith('其中')) return true;
  if (COUNTING.has(unit) && numeral !== '一' && /\p{Script=Han}/u.test(next)) {
    return !PUNCTUATION.test(next) && /[了共出定布发印审查收立派聘增设办结开举展行织取习建备选购配]$/u.test(before);
  }
  if (CLOSING.has(unit) && CLAUSE_END.test(next) && /[\p{Script=Han}》”]$/u.test(before))
    return (
      !/[者之于的中为]$/u.test(before) || (before.endsWith('的') && CASES.has(unit) && isCounted(text, start, unit))
    );
  return !NAMING.has(unit) && isPaired(text, start, cursor + unit.length);
}

const NAMED_BY_SPAN = /^(?:专项)?(?:行动|攻坚|计划|规划|方案)/u;

const CASES = new Set(['件', '份', '起', '宗']);

/** 收到31件，提出意见的三件: the same measure word with an Arabic figure earlier in the sentence. */
function isCounted(text: string, start: number, unit: string): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1, start);
  const at = sentence.lastIndexOf(unit);
  return at > 0 && isDigitAt(sentence, at - 1);
}

/** 七个方面28项, 一个政务中心12个专窗, 每4名执法人员配备一套: an Arabic quantity in the same unbroken phrase. */
function isPaired(text: string, start: number, end: number): boolean {
  if (text[end] === '（' || /\d/u.test(text[end] ?? '')) return false;
  if (/^[一二三四五六七八九]?十[一二三四五六七八九]?[项条件个]/u.test(text.slice(end, end + 4))) return true;
  for (let index = end; index < Math.min(text.length, end + 10); index += 1) {
    const char = text[index] ?? '';
    if (PUNCTUATION.test(char)) break;
    if (/\d/u.test(char)) return unitAt(text, digitsEnd(text, index)) !== null && text[index + 1] !== '%';
  }
  for (let index = start - 1; index >= Math.max(0, start - 14); index -= 1) {
    const char = text[index] ?? '';
    if (PUNCTUATION.test(char)) return false;
    if (char === '每') return /\d/u.test(text[index + 1] ?? '');
  }
  return false;
}

/** Longest quotation that is taken for a name: “一个平台、三项制度、四个全覆盖”. */
const QUOTE_REACH = 24;

function insideQuotes(text: string, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - QUOTE_REACH); back -= 1) {
    if (text[back] === '”' || text[back] === '\n') return false;
    if (text[back] === '“') return true;
  }
  return false;
}
