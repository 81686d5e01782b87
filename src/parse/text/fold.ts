/**
 * The analysis form of a cleaned text: same length, character for character, one spelling.
 * Simplified characters; half-width digits, letters, %, +, /; full-width Chinese punctuation;
 * one dash (—) and one pair of quotes (“ ”).
 */
import { isDigit, isHan, isLatin } from './characters.ts';
import { simplified, simplifyShared } from './simplify.ts';

const DASH = 0x2014;
const OPEN_QUOTE = 0x201c;
const CLOSE_QUOTE = 0x201d;

/** Code → code, where one character alone decides. */
const FIXED: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '–': '—',
    '―': '—',
    '−': '—',
    '－': '—',
    '~': '—',
    '～': '—',
    '〜': '—',
    '─': '—',
    '﹪': '%',
    '％': '%',
    '＋': '+',
    '／': '/',
    '．': '.',
    '＝': '=',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
    '﹁': '“',
    '﹂': '”',
    '＂': '"',
    '﹙': '（',
    '﹚': '）',
    '﹐': '，',
    '﹔': '；',
    '﹕': '：',
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** Three full-width digits and no fourth: what follows a thousands mark. */
const GROUP = /^[０-９]{3}(?![0-9０-９])/;

const COMMA = 0xff0c;
const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

function folded(text: string, index: number, code: number): number {
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return code - 0xfee0;
  }
  // A full-width comma inside a number (１，０８３) is a thousands mark.
  if (code === COMMA) {
    const grouped = isWideDigit(text.charCodeAt(index - 1)) && GROUP.test(text.slice(index + 1, index + 5));
    return grouped ? 0x2c : code;
  }
  if (code === 0x2d) {
    const before = text.charCodeAt(index - 1);
    const after = text.charCodeAt(index + 1);
    const inWord = isLatin(before) && isLatin(after);
    const minus = isDigit(after) && !isDigit(before) && !isLatin(before);
    return inWord || minus ? code : DASH;
  }
  const fixed = FIXED.get(code);
  if (fixed !== undefined) return fixed;
  return isHan(code) ? simplified(code) || code : code;
}

/** Characters whose form is the same in both texts wherever they stand; most texts hold little else. */
const PLAIN = /^[ 0-9A-Za-z%+/.,:;()、。，；：！？（）《》【】〔〕“”‘’—·]$/;

const PLAIN_CHARACTER = 1;
const LINE_FEED = 0x0a;

let plain: Uint8Array | null = null;

function plainTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    if (isHan(code) && code < 0xd800) table[code] = simplified(code) === 0 ? PLAIN_CHARACTER : 0;
    else if (code !== COMMA && PLAIN.test(String.fromCharCode(code))) table[code] = PLAIN_CHARACTER;
  }
  return table;
}

/** From this share of unmistakably traditional characters on, a text is traditional as a whole. */
const TRADITIONAL_SHARE = 0.05;

export function fold(text: string): string {
  plain ??= plainTable();
  const table = plain;
  const pieces: string[] = [];
  let from = 0;
  let quotesOpen = false;
  let traditional = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (table[code] === PLAIN_CHARACTER) continue;
    if (code === LINE_FEED) {
      quotesOpen = false;
      continue;
    }
    // A comma is of one form too, unless it stands in a number.
    if (code === COMMA && !isWideDigit(text.charCodeAt(i - 1))) continue;
    let to: number;
    if (code === 0x22 || code === 0xff02) {
      // Straight quotes open and close in turn within one block.
      quotesOpen = !quotesOpen;
      to = quotesOpen ? OPEN_QUOTE : CLOSE_QUOTE;
    } else {
      to = folded(text, i, code);
    }
    if (to === code) continue;
    if (isHan(code)) traditional += 1;
    pieces.push(text.slice(from, i), String.fromCharCode(to));
    from = i + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  const whole = pieces.join('');
  return traditional > TRADITIONAL_SHARE * text.length ? simplifyShared(whole) : whole;
}
