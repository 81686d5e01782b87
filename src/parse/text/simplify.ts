/**
 * Traditional → simplified, one character for one.
 * A character that GB 2312 contains is itself in use in simplified text (乾县, 瞭望, 宫商角徵羽) and is converted
 * only in a text that is traditional as a whole; the rest follows the character table of OpenCC, first reading.
 */
import table from 'opencc-js/dict/TSCharacters';
import { isHan } from './characters.ts';

/** 0 = not a traditional character. */
let toSimplified: Uint16Array | null = null;
/** Characters of both scripts, for texts that are traditional as a whole. */
let ofBothScripts: Map<string, string> | null = null;

/** The Han characters of GB 2312, as the platform's own decoder lists them (rows 16-87). */
function gb2312(): Set<string> {
  const bytes = new Uint8Array(72 * 94 * 2);
  let i = 0;
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      bytes[i] = row;
      bytes[i + 1] = cell;
      i += 2;
    }
  }
  return new Set(new TextDecoder('gb18030').decode(bytes));
}

function load(): Uint16Array {
  const map = new Uint16Array(0x10000);
  const simplified = gb2312();
  for (const entry of table.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length === 1 && to.length === 1 && from !== to && !simplified.has(from)) {
      map[from.charCodeAt(0)] = to.charCodeAt(0);
    }
  }
  return map;
}

function loadBoth(): Map<string, string> {
  const simplifiedSet = gb2312();
  const both = new Map<string, string>();
  for (const entry of table.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length === 1 && to.length === 1 && from !== to && simplifiedSet.has(from)) both.set(from, to);
  }
  return both;
}

/** 答覆 is 答复 and 瞭解 is 了解, while 覆盖, 颠覆 and 瞭望 keep their character in either script. */
const BY_CONTEXT = /(?<![颠倾翻])覆(?![盖没灭辙])|瞭(?!望)/gu;

/** 徵求 in a text that is traditional as a whole is 征求. Same length. */
export function simplifyShared(text: string): string {
  ofBothScripts ??= loadBoth();
  const both = ofBothScripts;
  return text
    .replace(/\p{Script=Han}/gu, (character) => both.get(character) ?? character)
    .replace(BY_CONTEXT, (character) => (character === '覆' ? '复' : '了'));
}

/** The simplified character's code, or 0 if `code` is not a traditional character. */
export function simplified(code: number): number {
  toSimplified ??= load();
  return toSimplified[code] ?? 0;
}

/** Characters compared at once: nearly all pieces of a text are the same in both forms. */
const PIECE = 512;

/** How many characters of the text are traditional ones, by comparison with its folded form, and where the first is. */
export function countTraditional(text: string, folded: string): { traditional: number; first: number } {
  let traditional = 0;
  let first = -1;
  if (text === folded) return { traditional, first };
  for (let from = 0; from < text.length; from += PIECE) {
    const end = Math.min(text.length, from + PIECE);
    if (text.slice(from, end) === folded.slice(from, end)) continue;
    for (let i = from; i < end; i += 1) {
      const code = text.charCodeAt(i);
      if (code === folded.charCodeAt(i) || !isHan(code)) continue;
      if (first < 0) first = i;
      traditional += 1;
    }
  }
  return { traditional, first };
}
