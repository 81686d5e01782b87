/** Dates as reports and their web pages write them. Whether a date is plausible is for the reader of metadata to say. */

export interface WrittenDate {
  /** Offset and length within the given text. */
  readonly index: number;
  readonly length: number;
  /** null where the source hides it (20xx年). */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly form: 'chinese' | 'numeric' | 'day-first' | 'cn-numerals' | 'english-order' | 'placeholder';
}

const D = '[0-9０-９]';
const S = '[ \\u00a0\\u3000]*';
const CN_DIGIT = '[〇○零一二三四五六七八九]';
const CN_NUMBER = '[一二三四五六七八九十]{1,3}';

const FORMS: readonly (readonly [WrittenDate['form'], RegExp])[] = [
  ['placeholder', /(20(?:[xX×＊*]{2}|\d[xX×*]))年(?:(\d{1,2}|[xX×*]{1,2})月(?:(\d{1,2}|[xX×*]{1,2})日)?)?/],
  ['chinese', new RegExp(`(${D}{4})${S}年${S}(${D}{1,2})${S}月${S}(${D}{1,2})${S}日`)],
  ['cn-numerals', new RegExp(`(${CN_DIGIT}{4})年(${CN_NUMBER})月(${CN_NUMBER})日`)],
  ['numeric', /(?<!\d)(\d{4})[-—/.](\d{1,2})[-—/.](\d{1,2})(?!\d)/],
  ['day-first', /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/],
  ['english-order', /(?<!\d)(\d{1,2})月 ?(\d{1,2})[,，] ?(\d{4})(?!\d)/],
];

const CN_VALUES = '〇一二三四五六七八九';

function number(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/[○零]/g, '〇');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/[xX×*＊]/.test(digits)) return null;
  const ten = digits.indexOf('十');
  if (ten < 0) return Number([...digits].map((digit) => CN_VALUES.indexOf(digit)).join(''));
  const tens = ten === 0 ? 1 : CN_VALUES.indexOf(digits.charAt(0));
  return tens * 10 + (ten + 1 < digits.length ? CN_VALUES.indexOf(digits.charAt(ten + 1)) : 0);
}

/** Order of year, month, day among the groups of each form. */
const ORDER: Readonly<Record<WrittenDate['form'], readonly [number, number, number]>> = {
  placeholder: [1, 2, 3],
  chinese: [1, 2, 3],
  'cn-numerals': [1, 2, 3],
  numeric: [1, 2, 3],
  'day-first': [3, 2, 1],
  'english-order': [3, 1, 2],
};

/** What every form holds, by the marks between its numbers. */
const HINT = /[年月]|\d[-—/.]\d/;

/** The first whole date of the text, or null. */
export function findDate(text: string): WrittenDate | null {
  if (!HINT.test(text)) return null;
  for (const [form, expression] of FORMS) {
    const match = expression.exec(text);
    if (!match) continue;
    const [y, m, d] = ORDER[form];
    return {
      index: match.index,
      length: match[0].length,
      year: number(match[y]),
      month: number(match[m]),
      day: number(match[d]),
      form,
    };
  }
  return null;
}

/** yyyy-mm-dd, or null if that day is not in the calendar. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}
