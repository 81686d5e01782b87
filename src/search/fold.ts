/**
 * One spelling for search, of texts and of what readers type. Found is what is equal after folding:
 * - full-width letters, digits and signs are half-width, letters small;
 * - traditional characters are simplified (by the table that the caller brings);
 * - brackets of all kinds are ( ), title marks < >, quotes ", dashes and the wave -, middle dots ·;
 * - spaces and line breaks, and the thousands marks in 1,083, are left out.
 * All other characters stay: digits, 。，、%, every Han character.
 */

/** The simplified character of a traditional one; other characters as they are. One UTF-16 code unit each. */
export type Simplify = (character: string) => string;

export interface Folded {
  readonly text: string;
  /** Where each character of `text` stood before, and one entry more for the end. */
  readonly at: readonly number[];
}

const ALIKE: readonly (readonly [to: string, from: string])[] = [
  ['(', '（〔［[【〖{｛﹙'],
  [')', '）〕］]】〗}｝﹚'],
  ['<', '《〈«﹤＜'],
  ['>', '》〉»﹥＞'],
  ['"', "“”„‟＂「」『』﹁﹂‘’＇'"],
  ['-', '—–―−－‐‑‒─~～〜'],
  ['·', '•・‧∙･'],
  [',', '，﹐'],
  [';', '；﹔'],
  [':', '：﹕'],
  ['.', '．'],
  ['%', '﹪'],
];

const SIGNS: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([to, from]) => [...from].map((one) => [one, to] as const)),
);

/** Three digits and no fourth follow a thousands mark. */
const THOUSANDS = /(?<=[0-9０-９])[,，](?=[0-9０-９]{3}(?![0-9０-９]))/g;
const SPACE = /[\s\u200b\ufeff]/;

/** Full-width forms of ASCII, ！ to ～. */
const FULL_FIRST = 0xff01;
const FULL_LAST = 0xff5e;
const FULL_TO_HALF = 0xfee0;

function foldCharacter(character: string, simplify: Simplify): string {
  const sign = SIGNS.get(character);
  if (sign !== undefined) return sign;
  const code = character.charCodeAt(0);
  if (code >= FULL_FIRST && code <= FULL_LAST) return String.fromCharCode(code - FULL_TO_HALF).toLowerCase();
  if (code < 0x80) return character.toLowerCase();
  return simplify(character);
}

export function fold(text: string, simplify: Simplify): Folded {
  const marks = new Set([...text.matchAll(THOUSANDS)].map((match) => match.index));
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (marks.has(i) || SPACE.test(character)) continue;
    folded += foldCharacter(character, simplify);
    at.push(i);
  }
  at.push(text.length);
  return { text: folded, at };
}

/** Leaves every character as it is: for texts that are simplified already. */
export const asIs: Simplify = (character) => character;
