/** A sentence with its value marked, cut around the value where the sentence is long. */
export interface Excerpt {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Characters kept before and after the value. */
export interface Room {
  readonly before: number;
  readonly after: number;
}
/** Three to four lines of a table cell. */
const CELL: Room = { before: 56, after: 28 };
/** One line of a list. */
export const LINE: Room = { before: 22, after: 10 };
export const CUT = '……';

/** What a number is written with: a cut through one would show another number. */
const NUMBER = /[\dxX.,%‰〇一二三四五六七八九十百千万亿]/;
const NUMBER_AT_START = /^[\dxX.,%‰〇一二三四五六七八九十百千万亿]+/;
const NUMBER_AT_END = /[\dxX.,%‰〇一二三四五六七八九十百千万亿]+$/;

/** The last characters of `text`, without the rest of a number that they begin in. */
export function tailOf(text: string, room: number): string {
  const tail = text.slice(-room);
  return NUMBER.test(text.at(-room - 1) ?? '') ? tail.replace(NUMBER_AT_START, '') : tail;
}

/** The first characters of `text`, without the beginning of a number that they end in. */
export function headOf(text: string, room: number): string {
  const head = text.slice(0, room);
  return NUMBER.test(text[room] ?? '') ? head.replace(NUMBER_AT_END, '') : head;
}

/** The beginning of a long stretch of text. */
export const opening = (text: string, room: number): string => (text.length > room ? headOf(text, room) + CUT : text);

/** Where a cut falls best: after the last mark of punctuation near the limit, else at the limit. */
export function cutBefore(text: string, room: number): string {
  if (text.length <= room) return text;
  const tail = tailOf(text, room);
  const mark = tail.slice(0, room / 2).search(/[，；：、。,;:]/);
  return CUT + (mark < 0 ? tail : tail.slice(mark + 1));
}

export function cutAfter(text: string, room: number): string {
  if (text.length <= room) return text;
  const head = headOf(text, room);
  const mark = head.slice(room / 2).search(/[，；、。,;]/);
  return (mark < 0 ? head : head.slice(0, room / 2 + mark)) + CUT;
}

/** `sentence` is the quote; `quote` and `value` are its and the value's places in one text. Throws on a value outside. */
export function excerpt(sentence: string, quote: Placed, value: Placed, room: Room = CELL): Excerpt {
  const start = value.start - quote.start;
  const end = value.end - quote.start;
  if (start < 0 || end > sentence.length)
    throw new Error(`Unexpected value at [${value.start}, ${value.end}), expected one inside its sentence`);
  return {
    before: cutBefore(sentence.slice(0, start), room.before).replaceAll('\n', ''),
    value: sentence.slice(start, end),
    after: cutAfter(sentence.slice(end), room.after).replaceAll('\n', ''),
  };
}
