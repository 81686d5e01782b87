/** Classes of characters that cleaning decides by. All take a UTF-16 code unit; NaN (no character) is in none. */

export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xd840 && code <= 0xd8bf)
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** Quotes, brackets and stops of Chinese typesetting, none of which takes a space beside it. */
export function isCjkPunctuation(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x301f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff5e) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2026 ||
    code === 0x2014
  );
}

/** Blanks of every width except the line feed. */
export const BLANK = '[ \\t\\v\\f\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** Is the code unit one of BLANK? */
export function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Chinese numerals of list markers, one to ninety-nine. */
export const CN_ORDINAL = '[一二三四五六七八九十]{1,3}';

const CN_DIGITS = '一二三四五六七八九';

/** 十二 → 12; NaN where the characters are no numeral below a hundred. */
export function cnOrdinal(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? CN_DIGITS.indexOf(text) + 1 || Number.NaN : Number.NaN;
  const tens = ten === 0 ? 1 : CN_DIGITS.indexOf(text.slice(0, ten)) + 1;
  const rest = text.slice(ten + 1);
  const ones = rest === '' ? 0 : CN_DIGITS.indexOf(rest) + 1;
  return tens === 0 || (rest !== '' && ones === 0) ? Number.NaN : tens * 10 + ones;
}
