/** Spans that explain numbers which are no quantities; of several that overlap the first and longest counts. */
import { unitAt } from '../../quantity/units.ts';
import { NUMBER_RULES, type NumberRule, type RawSpan } from './number-rules.ts';
import type { Places } from './places.ts';
import { slogans, titles } from './quoted.ts';

/** A span with the rank of the rule that gave it: of two equal spans the earlier rule names it. */
interface Ranked extends RawSpan {
  readonly rank: number;
}

/** All explained spans of a folded text, sorted, without overlaps. `places` are those of the same text. */
export function explainedSpans(text: string, places: Places): RawSpan[] {
  const spans: Ranked[] = [];
  for (const span of titles(text, places)) spans.push({ ...span, rank: -2 });
  for (const span of slogans(text, places)) spans.push({ ...span, rank: -1 });
  addJoined(text, places, spans);
  addByRules(text, places, spans);
  return withoutOverlaps(spans);
}

/** Bit n of these masks stands for rule n. */
const BEFORE = new Int32Array(0x10000);
const AFTER = new Int32Array(0x10000);
/** Longer rows are admitted alike. */
const LONGEST = 12;
const ADMITS = new Int32Array(LONGEST + 1);
/** Rules that need no neighbour. */
let alone = 0;
NUMBER_RULES.forEach(({ before = '', after = '', digits: [least, greatest] = [1, Infinity] }, index) => {
  const bit = 1 << index;
  for (const char of before) BEFORE[char.charCodeAt(0)] = (BEFORE[char.charCodeAt(0)] ?? 0) | bit;
  for (const char of after) AFTER[char.charCodeAt(0)] = (AFTER[char.charCodeAt(0)] ?? 0) | bit;
  if (before === '' && after === '') alone |= bit;
  for (let length = least; length <= Math.min(greatest, LONGEST); length += 1)
    ADMITS[length] = (ADMITS[length] ?? 0) | bit;
});
/** Both ends of a text count as line ends. */
const LINE_END = 0x0a;

function addByRules(text: string, { digits }: Places, spans: Ranked[]): void {
  /** End of each rule's last match: matches of one rule do not overlap. */
  const done = new Int32Array(NUMBER_RULES.length);
  for (let index = 0; index < digits.length; index += 2) {
    const start = digits[index] ?? 0;
    const end = digits[index + 1] ?? 0;
    const before = BEFORE[start === 0 ? LINE_END : text.charCodeAt(start - 1)] ?? 0;
    const after = AFTER[end === text.length ? LINE_END : text.charCodeAt(end)] ?? 0;
    let rules = (before | after | alone) & (ADMITS[Math.min(end - start, LONGEST)] ?? 0);
    while (rules !== 0) {
      const rank = 31 - Math.clz32(rules & -rules);
      rules &= rules - 1;
      const rule = NUMBER_RULES[rank];
      if (rule === undefined) continue;
      const from = rule.from === undefined ? start : rule.from(text, start, end);
      const match = from < 0 ? null : matchFrom(rule, text, Math.max(from, done[rank] ?? 0), end);
      if (match === null) continue;
      const matchEnd = match.index + match[0].length;
      done[rank] = matchEnd;
      if (rule.rule === 'hotline' && isMeasured(text, matchEnd)) continue;
      const spaces = match[0].length - match[0].trimStart().length;
      spans.push({ start: match.index + spaces, end: matchEnd, rule: rule.rule, rank });
    }
  }
}

function matchFrom({ pattern, anywhere }: NumberRule, text: string, from: number, end: number): RegExpExecArray | null {
  for (let index = from; index < end; index += 1) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match !== null || anywhere !== true) return match;
  }
  return null;
}

/** 1+9+N, 3+, 7×24小时, 12·4 */
const JOINED = /[\dA-Za-z]*(?:[+＋×·][\dA-Za-z]+)+(?<=\d.*)|\d+(?:[+＋×·][\dA-Za-z]+)*[+＋×·](?!\d)/uy;
const JOINED_RANK = NUMBER_RULES.findIndex(({ rule }) => rule === 'slogan-pattern');
const ALPHANUMERIC = /[\dA-Za-z]/u;

function addJoined(text: string, { joints }: Places, spans: Ranked[]): void {
  let done = 0;
  for (const joint of joints) {
    let from = joint;
    while (from > done && ALPHANUMERIC.test(text[from - 1] ?? '')) from -= 1;
    for (; from <= joint; from += 1) {
      if (from < done) continue;
      JOINED.lastIndex = from;
      if (!JOINED.test(text)) continue;
      done = JOINED.lastIndex;
      spans.push({ start: from, end: done, rule: 'slogan-pattern', rank: JOINED_RANK });
    }
  }
}

/** 12345件 counts cases; 12345企业服务热线 and 12345市民热线 are names although a noun that can measure follows. */
function isMeasured(text: string, end: number): boolean {
  return unitAt(text, end) !== null && !/^[^，。；、\d]{0,10}(?:热线|专线|平台)/u.test(text.slice(end, end + 12));
}

function withoutOverlaps(spans: Ranked[]): RawSpan[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: RawSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
