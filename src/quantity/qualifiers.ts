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
  ['破', 'over'],
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
const BY_LAST = Map.groupBy(BEFORE, ([word]) => word.charCodeAt(word.length - 1));

const AFTER: readonly (readonly [word: string, qualifier: Bound])[] = [
  ['及以上', 'at_least'],
  ['以上', 'over'],
  ['以内', 'at_most'],
  ['之内', 'at_most'],
  ['以下', 'at_most'],
  ['左右', 'about'],
  ['上下', 'about'],
];

/** First characters of these. */
const STARTS_AFTER = new Set(AFTER.map(([word]) => word.charCodeAt(0)));

/** Words of time after which 近 means "the last", not "nearly": 近三年, 近6个月. */
const SPAN_OF_TIME = new Set(['年', '个月', '周', '天', '日', '个季度', '届']);

/** Longest stretch in front of a number that can hold a qualifier, with 达到/了/为 between. */
const REACH = 6;

/** The qualifier that stands directly before `index`; `unit` decides what 近 means. */
export function qualifierBefore(text: string, index: number, unit: string): Bound | null {
  if (index === 0) return null;
  const last = text.charCodeAt(index - 1);
  const direct = wordsEndingAt(text, index, unit);
  if (direct !== null) return direct;
  if (COPULAS.has(last)) {
    let end = index;
    while (end > 0 && index - end < REACH && COPULAS.has(text.charCodeAt(end - 1))) end -= 1;
    const qualifier = wordsEndingAt(text, end, unit, index - REACH);
    if (qualifier !== null) return qualifier;
  }
  return boundAtDistance(text, index) ?? (unit === '%' && last === OF ? boundOfShare(text, index) : null);
}

/** 约占40%, 超过了80%: what may stand between a qualifier and its number. */
const COPULAS = new Set([...'了达到至占为'].map((char) => char.charCodeAt(0)));
const OF = '的'.charCodeAt(0);

function wordsEndingAt(text: string, end: number, unit: string, from = end - REACH): Bound | null {
  if (end <= 0 || end <= from) return null;
  const words = BY_LAST.get(text.charCodeAt(end - 1));
  return words === undefined ? null : wordAtEnd(text.slice(Math.max(0, from), end), words, unit);
}

function wordAtEnd(before: string, words: typeof BEFORE, unit: string): Bound | null {
  for (const [word, qualifier] of words) {
    if (!before.endsWith(word)) continue;
    if (word === '近' && (SPAN_OF_TIME.has(unit) || before.endsWith('最近') || before.endsWith('附近'))) return null;
    if (word === '约' && /[条契合特节集预制公签违履缔大民社]约$/u.test(before) && !before.endsWith('大约')) return null;
    return qualifier;
  }
  return null;
}

/** Longest verb with object between a norm's bound and its number, and what breaks it off. */
const BOUND_REACH = 12;
const BREAK = new Set([...'，。；：、0123456789'].map((char) => char.charCodeAt(0)));
const FEW = '少'.charCodeAt(0);

/** 至少研究法治工作1次: the verb and its object stand between a norm's bound and its number. */
function boundAtDistance(text: string, index: number): Bound | null {
  const from = Math.max(1, index - 1 - BOUND_REACH);
  for (let at = index - 1; at >= from; at -= 1) {
    const code = text.charCodeAt(at);
    if (BREAK.has(code)) return null;
    if (code !== FEW || at === index - 1) continue;
    const before = text[at - 1];
    // 最少的仅有2人: the least of several is no bound.
    if ((before === '至' || before === '最') && text[at + 1] !== '的') return 'at_least';
  }
  return null;
}

/** 不低于执法人员总数的5%, 约占总数的7.6%: the base stands between the bound and the share. */
function boundOfShare(text: string, index: number): Bound | null {
  const match =
    /(不低于|不少于|不超过|不高于|不足|不到|(?<![条契合特节集预制公签违履缔民社])约(?=占))[^，。；\d\n]{1,14}的$/u.exec(
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
  if (STARTS_AFTER.has(text.charCodeAt(index)))
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
