/**
 * Numbers as Chinese official prose writes them: 1083, 1,083, 36.75, 三十六, 两千, 百分之九十八点五.
 * Source: GB/T 15835 (general rules for writing numerals in publications).
 */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SMALL_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Multipliers that may follow a number of either script. */
export const LARGE_POWERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters of a Chinese numeral; 数 and 几 make it indefinite. */
export const HAN_NUMERAL = /[零〇一二两三四五六七八九十百千万亿数几]/u;

const ZERO = 0x30;
const COMMA = 0x2c;
const POINT = 0x2e;

/** Does an ASCII digit stand at `index`? */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= ZERO && code <= ZERO + 9;
}

/** End of the row of digits that starts at `index`; `index` itself where none stands there. */
export function digitsEnd(text: string, index: number): number {
  let end = index;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

/**
 * End of the Arabic number that starts at `start`: digits, with thousands in groups of three behind commas,
 * and decimals. `start` itself where no digit stands there.
 */
export function arabicEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end === start) return start;
  if (end - start <= 3) while (text.charCodeAt(end) === COMMA && isGroup(text, end + 1)) end += 4;
  return decimalsEnd(text, end);
}

/** End of the decimals behind digits that end at `end`; `end` itself where there are none. */
export function decimalsEnd(text: string, end: number): number {
  if (text.charCodeAt(end) !== POINT) return end;
  const decimals = digitsEnd(text, end + 1);
  return decimals > end + 1 ? decimals : end;
}

/** Three digits, as they follow a thousands mark. */
function isGroup(text: string, index: number): boolean {
  return isDigitAt(text, index) && isDigitAt(text, index + 1) && isDigitAt(text, index + 2);
}

/** `1,083.5` -> 1083.5. The text must be an Arabic number; anything else is a wrong call. */
export function readArabic(text: string): number {
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  if (text === '' || !Number.isFinite(value)) throw new RangeError(`not an Arabic number: "${text}"`);
  return value;
}

/**
 * 三十六 -> 36, 两千零五 -> 2005, 一二三 (digits in a row) -> 123, 九十八点五 -> 98.5.
 * null where the numeral is indefinite (数十, 几百) or malformed.
 */
export function readHan(text: string): number | null {
  const [whole, fraction] = text.split('点');
  if (whole === undefined || whole === '') return null;
  const value = readHanInteger(whole);
  if (value === null || fraction === undefined) return value;
  let decimals = '';
  for (const char of fraction) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    decimals += digit;
  }
  return decimals === '' ? null : Number(`${value}.${decimals}`);
}

function readHanInteger(text: string): number | null {
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((char) => DIGITS[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastLarge = 0;
  for (const char of text) {
    const small = SMALL_POWERS[char];
    const large = LARGE_POWERS[char];
    const value = DIGITS[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      const group = section + (digit ?? (section === 0 ? 1 : 0));
      total =
        large > lastLarge
          ? (total + (total > 0 && section === 0 && digit === null ? 0 : group)) * large
          : total + group * large;
      lastLarge = large;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Multiplies without the noise of binary fractions: 2.23 × 1e8 = 223000000. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
