/** The marks that open a section or an item, in the widths and styles that reports use. Applied to cleaned text. */
import { CN_ORDINAL, cnOrdinal, isDigit } from '../text/characters.ts';

export type MarkerStyle =
  | 'chapter'
  | 'heading'
  | 'cn-comma'
  | 'cn-paren'
  | 'number'
  | 'number-paren'
  | 'circled'
  | 'item'
  | 'first'
  | 'dash';

/** Outer styles before inner ones: a style of lower rank closes every open section of a higher one. */
export const RANK: Readonly<Record<MarkerStyle, number>> = {
  chapter: 0,
  heading: 1,
  'cn-comma': 1,
  'cn-paren': 2,
  number: 3,
  'number-paren': 4,
  circled: 5,
  item: 6,
  first: 7,
  dash: 8,
};

export interface Marker {
  readonly style: MarkerStyle;
  /** As written, without blanks around it. */
  readonly text: string;
  /** Length including a blank after it. */
  readonly length: number;
  /** Its place in the series; null for marks without a number. */
  readonly ordinal: number | null;
}

const NUMERAL = '[0-9０-９]{1,2}';
type Expression = readonly [style: MarkerStyle, expression: RegExp];
const EXPRESSIONS: readonly Expression[] = [
  ['chapter', new RegExp(`^第(${CN_ORDINAL})(?:部分|章)[：、，]? ?`)],
  ['cn-comma', new RegExp(`^(${CN_ORDINAL}) ?[、．.。] ?`)],
  ['cn-paren', new RegExp(`^[（(〔［] ?(${CN_ORDINAL}) ?[）)〕］][、．.]? ?`)],
  ['number', new RegExp(`^(${NUMERAL})(?:[．、] ?|\\.(?![0-9０-９]) ?)`)],
  ['number-paren', new RegExp(`^(?:[（(] ?(${NUMERAL}) ?[）)]|(${NUMERAL})[）)])[、．.]? ?`)],
  ['circled', /^([①-⑳]) ?/],
  ['item', new RegExp(`^(${CN_ORDINAL})是(?!\\1|[否非])`)],
  ['first', new RegExp(`^第(${CN_ORDINAL})(?:[，、：]|是)`)],
  ['dash', /^(?:——|──|--)(?=[\u4e00-\u9fff“《])/],
];

/** The characters that each style begins with. */
const FIRST: Readonly<Record<MarkerStyle, string>> = {
  chapter: '第',
  heading: '',
  'cn-comma': '一二三四五六七八九十',
  'cn-paren': '（(〔［',
  number: '0123456789０１２３４５６７８９',
  'number-paren': '（(0123456789０１２３４５６７８９',
  circled: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  item: '一二三四五六七八九十',
  first: '第',
  dash: '—─-',
};

/** The expressions that a first character leaves open; most lines begin with none of these characters. */
const BY_FIRST = new Map<string, Expression[]>();
for (const expression of EXPRESSIONS) {
  for (const character of FIRST[expression[0]]) {
    const others = BY_FIRST.get(character);
    if (others) others.push(expression);
    else BY_FIRST.set(character, [expression]);
  }
}

function ordinalOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (!isDigit(code)) {
    const value = cnOrdinal(text);
    return Number.isNaN(value) ? null : value;
  }
  return Number(text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
}

/** The marker at the start of the line, or null. */
export function markerAt(line: string): Marker | null {
  const open = BY_FIRST.get(line.charAt(0));
  if (open === undefined) return null;
  for (const [style, expression] of open) {
    const match = expression.exec(line);
    if (!match) continue;
    const ordinal = ordinalOf(match[1] ?? match[2]);
    if (ordinal === null && style !== 'dash') continue;
    return { style, text: match[0].trim(), length: match[0].length, ordinal };
  }
  return null;
}
