/**
 * Where a match of a rule about numbers would begin that takes in the row of digits at [start, end); -1 = nowhere.
 * They look at a character or two, so that most rules need not be tried at all.
 */
import { isDigitAt } from '../../quantity/numerals.ts';

/** Places of a whole row before which a list marker may stand. */
const OPENS_LINE = '\n。；：';
const SPACE = /\s/u;

export function lastFour(_text: string, _start: number, end: number): number {
  return end - 4;
}

export function lastTwo(_text: string, start: number, end: number): number {
  return Math.max(start, end - 2);
}

/** 2024年1月 begins with its year, 1—11月 with its first month. */
export function yearAndMonth(text: string, start: number, end: number): number {
  if (end - start < 3) return start;
  return end - start > 3 && text[end] === '年' && isDigitAt(text, end + 1) ? end - 4 : -1;
}

/** Two years in a row need six digits, or a mark or 年 and then digits behind the first. */
export function yearsOf(text: string, start: number, end: number): number {
  if (end - start >= 6) return start;
  const at = text[end] === '年' ? end + 1 : end;
  if (isDigitAt(text, at)) return end - 4;
  if (!'—至到、和-'.includes(text[at] ?? '\n')) return -1;
  const behind = text[at] === '—' && text[at + 1] === '—' ? at + 2 : at + 1;
  return isDigitAt(text, behind) ? end - 4 : -1;
}

export function bracketBefore(_text: string, start: number): number {
  return start - 1;
}

/** 第3号 begins with 第. */
export function ordinalSign(text: string, start: number): number {
  return text[start - 1] === '第' ? start - 1 : start;
}

/** Short numbers of services begin with 1 or 9 and have no four digits. */
export function hotlineDigit(text: string, start: number, end: number): number {
  return end - start !== 4 && (text[start] === '1' || text[start] === '9') ? start : -1;
}

/** 热线 or 专线 must follow within a few characters of the same clause. */
export function serviceLine(text: string, start: number, end: number): number {
  for (let index = end; index < end + 11; index += 1) {
    const char = text[index] ?? '，';
    if (char === '线') return start;
    if (char === '，' || char === '。' || char === '；' || char === '、' || isDigitAt(text, index)) return -1;
  }
  return -1;
}

/** ICP备 and 公网安备 stand before the number, with or without a space. */
export function registration(text: string, start: number): number {
  const end = skipSpace(text, start);
  if (text.endsWith('ICP备', end)) return end - 4;
  return text.endsWith('公网安备', end) ? end - 4 : -1;
}

/** G4 and A-4 begin with their letters. */
export function lettersBefore(text: string, start: number): number {
  let index = text[start - 1] === '-' ? start - 1 : start;
  while (index > 0 && isLetter(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A marker opens a line or follows a full stop; spaces before it belong to it. */
export function lineHead(text: string, start: number): number {
  const marker = text[start - 1] === '（' ? start - 1 : start;
  const head = skipSpace(text, marker);
  if (head === 0 || OPENS_LINE.includes(text[head - 1] ?? '')) return head;
  const line = text.indexOf('\n', head);
  return line >= 0 && line < marker ? line + 1 : -1;
}

/** Where the white space that ends at `end` begins. */
function skipSpace(text: string, end: number): number {
  let start = end;
  while (start > 0 && SPACE.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
