/**
 * One pass over a text that notes every place where a number, or what may explain one, can stand.
 * All later steps look at these places alone: most characters of a report belong to no number.
 */

export interface Places {
  /** Rows of ASCII digits, start and end in turn. */
  readonly digits: readonly number[];
  /** Chinese numerals and percentages (百分之九十八), start and end in turn. */
  readonly han: readonly number[];
  /** Opening quotation marks. */
  readonly quotes: readonly number[];
  /** Opening title marks. */
  readonly titles: readonly number[];
  /** Signs that join the parts of a slogan: 1+9+N, 7×24. */
  readonly joints: readonly number[];
}

const DIGIT = 1;
const HAN = 2;
const QUOTE = 3;
const TITLE = 4;
const JOINT = 5;

/** The kind of place that a UTF-16 unit opens; 0 = none. */
const KIND = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [DIGIT, '0123456789'],
  [HAN, '一二两三四五六七八九十百千万亿数几'],
  [QUOTE, '“'],
  [TITLE, '《'],
  [JOINT, '+＋×·'],
] as const) {
  for (const char of characters) KIND[char.charCodeAt(0)] = kind;
}

const PERCENT = '百分之';
const PERCENT_NUMERAL = new Set([...'零一二两三四五六七八九十百点'].map((char) => char.charCodeAt(0)));

export function placesOf(text: string): Places {
  const places = {
    digits: [] as number[],
    han: [] as number[],
    quotes: [] as number[],
    titles: [] as number[],
    joints: [] as number[],
  };
  const { digits, han, quotes, titles, joints } = places;
  for (let index = 0; index < text.length; index += 1) {
    const kind = KIND[text.charCodeAt(index)] ?? 0;
    if (kind === 0) continue;
    if (kind === DIGIT || kind === HAN) {
      const end = kind === DIGIT ? rowEnd(text, index, DIGIT) : numeralEnd(text, index);
      (kind === DIGIT ? digits : han).push(index, end);
      index = end - 1;
    } else (kind === QUOTE ? quotes : kind === TITLE ? titles : joints).push(index);
  }
  return places;
}

function rowEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && KIND[text.charCodeAt(end)] === kind) end += 1;
  return end;
}

function numeralEnd(text: string, start: number): number {
  if (text.startsWith(PERCENT, start)) {
    let end = start + PERCENT.length;
    while (end < text.length && PERCENT_NUMERAL.has(text.charCodeAt(end))) end += 1;
    if (end > start + PERCENT.length) return end;
  }
  return rowEnd(text, start, HAN);
}
