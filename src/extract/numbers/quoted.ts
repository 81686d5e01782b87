/** Numbers inside titles (《》) and short quotations, which name something. */
import { decimalsEnd, digitsEnd, isDigitAt } from '../../quantity/numerals.ts';
import type { RawSpan } from './number-rules.ts';
import type { Places } from './places.ts';

const NEW_LINE = 0x0a;
const OPEN_TITLE = '《'.charCodeAt(0);
const CLOSE_TITLE = '》'.charCodeAt(0);
const OPEN_QUOTE = '“'.charCodeAt(0);
const CLOSE_QUOTE = '”'.charCodeAt(0);

/** Longest quoted phrase that is read as a slogan when a small number stands in it. */
const SLOGAN_LENGTH = 15;
/** Numbers from here up count real things even inside quotation marks. */
const SLOGAN_LIMIT = 100;

/** Titles that hold a digit. One title may hold others. */
export function titles(text: string, { titles: opens, digits }: Places): RawSpan[] {
  const found: RawSpan[] = [];
  let done = 0;
  let row = 0;
  for (const start of opens) {
    if (start < done) continue;
    const end = titleEnd(text, start);
    if (end < 0) continue;
    done = end;
    while (row < digits.length && (digits[row] ?? 0) < start) row += 2;
    if ((digits[row] ?? end) < end) found.push({ start, end, rule: 'law-title' });
  }
  return found;
}

/** End of the title that opens at `start`; -1 where it is not closed in its line or titles nest more than once. */
function titleEnd(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (char === NEW_LINE) return -1;
    if (char === OPEN_TITLE) {
      depth += 1;
      if (depth > 2) return -1;
    } else if (char === CLOSE_TITLE) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** 打造“4零清单”: a small number inside a short quotation. */
export function slogans(text: string, { quotes, digits }: Places): RawSpan[] {
  const found: RawSpan[] = [];
  let row = 0;
  for (const open of quotes) {
    while (row < digits.length && (digits[row] ?? 0) <= open) row += 2;
    if ((digits[row] ?? Infinity) > open + SLOGAN_LENGTH) continue;
    const close = closing(text, open);
    if (close < 0) continue;
    for (let start = open + 1; start < close; start += 1) {
      if (!isDigitAt(text, start)) continue;
      const end = decimalsEnd(text, digitsEnd(text, start));
      const whole = start === open + 1 && end === close;
      const small = whole || Number(text.slice(start, end)) < SLOGAN_LIMIT;
      if (small && text[end] !== '%' && !isNorm(text, open, start, end, close))
        found.push({ start, end, rule: 'slogan-pattern' });
      start = end;
    }
  }
  return found;
}

const BOUND_BEFORE = /(?:不得?[少多低高]于|不得?超过|至少|至多)[^，、]{0,6}$/u;
const BOUND_AFTER = /^\p{Script=Han}{1,3}(?:及?以[上内下]|之内)/u;

/** “每县不少于12人”, “2人以上”: a norm in its own words, not the name of something. */
function isNorm(text: string, open: number, start: number, end: number, close: number): boolean {
  return BOUND_BEFORE.test(text.slice(open + 1, start)) || BOUND_AFTER.test(text.slice(end, close));
}

/** Place of the mark that closes the short quotation opened at `open`; -1 = it is none. */
function closing(text: string, open: number): number {
  const last = Math.min(text.length - 1, open + 1 + SLOGAN_LENGTH);
  for (let index = open + 1; index <= last; index += 1) {
    const char = text.charCodeAt(index);
    if (char === CLOSE_QUOTE) return index > open + 1 ? index : -1;
    if (char === OPEN_QUOTE || char === NEW_LINE) return -1;
  }
  return -1;
}
