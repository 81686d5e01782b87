/**
 * Words that turn a number into a bound. 达 and 共 are copulas, not qualifiers.
 * Longest first, so that 不超过 is not read as 超过.
 */
import type { Qualifier } from '../schema/vocabulary.ts';

type Bound = Exclude<Qualifier, 'exact' | 'range'>;

const BEFORE: readonly (readonly [word: string, qualifier: Bound])[] = [
  ['不超过', 'at_most'],
  ['不高于', 'at_most'],
  ['不多于', 'at_most'],
  ['不大于', 'at_most'],
  ['不少于', 'at_least'],
  ['不低于', 'at_least'],
  ['不小于', 'at_least'],
  ['不得少于', 'at_least'],
  ['不得低于', 'at_least'],
  ['不得超过', 'at_most'],
  ['至少有', 'at_least'],
  ['至少', 'at_least'],
  ['最少', 'at_least'],
  ['至多', 'at_most'],
  ['最多', 'at_most'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['近', 'nearly'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['超过', 'over'],
  ['超出', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['低于', 'under'],
  ['少于', 'under'],
];

/** The same by their last character, order kept: the character before a number settles most places. */
const BY_LAST = Map.groupBy(BEFORE, ([word]) => word.slice(-1));

const AFTER: readonly (readonly [word: string, qualifier: Bound])[] = [
  ['及以上', 'at_least'],
  ['以上', 'over'],
  ['以内', 'at_most'],
  ['之内', 'at_most'],
  ['以下', 'at_most'],
  ['左右', 'about'],
  ['上下', 'about'],
];

/** Words of time after which 近 means "the last", not "nearly": 近三年, 近6个月. */
const SPAN_OF_TIME = new Set(['年', '个月', '周', '天', '日', '个季度', '届']);

/** Longest stretch in front of a number that can hold a qualifier, with 达到/了/为 between. */
const REACH = 6;

/** The qualifier that stands directly before `index`; `unit` decides what 近 means. */
export function qualifierBefore(text: string, index: number, unit: string): Bound | null {
  const before = text.slice(Math.max(0, index - REACH), index);
  return (
    wordAtEnd(before, unit) ??
    wordAtEnd(before.replace(COPULAS, ''), unit) ??
    boundAtDistance(text, index) ??
    (unit === '%' ? boundOfShare(text, index) : null)
  );
}

/** 约占40%, 超过了80%: what may stand between a qualifier and its number. */
const COPULAS = /[了达到至占为]+$/u;

function wordAtEnd(before: string, unit: string): Bound | null {
  for (const [word, qualifier] of BY_LAST.get(before.slice(-1)) ?? []) {
    if (!before.endsWith(word)) continue;
    if (word === '近' && (SPAN_OF_TIME.has(unit) || before.endsWith('最近') || before.endsWith('附近'))) return null;
    if (word === '约' && /[条契合特节集预制公签违履缔大]约$/u.test(before) && !before.endsWith('大约')) return null;
    return qualifier;
  }
  return null;
}

/** 至少研究法治工作1次: the verb and its object stand between a norm's bound and its number. */
function boundAtDistance(text: string, index: number): Bound | null {
  return /(?:至少|最少)[^，。；：、\d]{1,12}$/u.test(text.slice(Math.max(0, index - 16), index)) ? 'at_least' : null;
}

/** 不低于执法人员总数的5%: a norm names its base between the bound and the share. */
function boundOfShare(text: string, index: number): Bound | null {
  const match = /(不低于|不少于|不超过|不高于|不足|不到)[^，。；\d]{1,14}的$/u.exec(
    text.slice(Math.max(0, index - 20), index),
  );
  return BEFORE.find(([word]) => word === match?.[1])?.[1] ?? null;
}

/** The qualifier that stands directly after a unit; in 15个工作日内 the bare 内 bounds a time. */
export function qualifierAfter(
  text: string,
  index: number,
  isTime: boolean,
): { qualifier: Bound; length: number } | null {
  for (const [word, qualifier] of AFTER) {
    if (text.startsWith(word, index)) return { qualifier, length: word.length };
  }
  if (isTime && text[index] === '内' && text[index + 1] !== '部') return { qualifier: 'at_most', length: 1 };
  return null;
}

/** Bounds that a qualified value states; null = no bound on that side. */
export function boundsOf(value: number | null, qualifier: Qualifier): { lower: number | null; upper: number | null } {
  switch (qualifier) {
    case 'exact':
      return { lower: value, upper: value };
    case 'over':
    case 'at_least':
      return { lower: value, upper: null };
    case 'nearly':
    case 'at_most':
    case 'under':
      return { lower: null, upper: value };
    case 'about':
    case 'range':
      return { lower: null, upper: null };
  }
}
