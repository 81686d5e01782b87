/**
 * Half-width punctuation beside Han text becomes full-width, as the text would have been typeset.
 * Never inside numbers (1,083; 36.75; 15:36) nor between Latin letters (addresses, abbreviations).
 */
import { isCjkPunctuation, isDigit, isHan, isLatin } from '../text/characters.ts';
import { withText } from '../text/mapped.ts';
import { textPass } from './pass.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const HALF = /[,.;:!?()]/g;

const isChinese = (code: number): boolean => isHan(code) || isCjkPunctuation(code);
const isEdge = (code: number): boolean => Number.isNaN(code) || code === 0x0a;
const PERCENT = 0x25;

/** A stop or comma at `index`: does it stand in Chinese text? */
function inChinese(text: string, index: number, mark: string): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index + 1);
  if (isDigit(before) && isDigit(after)) return false;
  // 1.加强: the point of a list number, also after a year's digits, is no full stop.
  if (mark === '.')
    return isChinese(before)
      ? !isLatin(after)
      : (before === PERCENT || isDigit(before)) && isEdge(after) && !isListNumber(text, index);
  if (isChinese(before) || isChinese(after)) return true;
  // 96.5%,2个: a per cent sign ends its number, so the mark after it is the sentence's.
  if (before === PERCENT && isDigit(after)) return true;
  return (isDigit(before) || before === PERCENT || before === 0x29) && isEdge(after);
}

function isListNumber(text: string, index: number): boolean {
  let start = index;
  while (isDigit(text.charCodeAt(start - 1))) start -= 1;
  return isEdge(text.charCodeAt(start - 1));
}

function besideChinese(text: string, index: number): boolean {
  return isChinese(text.charCodeAt(index - 1)) || isChinese(text.charCodeAt(index + 1));
}

/** Indices of the half-width marks to widen, ascending but for closed brackets. */
function toWiden(text: string): number[] {
  const indices: number[] = [];
  let open: number[] = [];
  let lineEnd = -1;
  const leaveOpen = (): void => {
    for (const bracket of open) if (besideChinese(text, bracket)) indices.push(bracket);
    open = [];
  };
  // A bracket that its line does not close has no partner on the next.
  const enterLineOf = (index: number): void => {
    if (index < lineEnd) return;
    leaveOpen();
    const found = text.indexOf('\n', index);
    lineEnd = found < 0 ? text.length : found;
  };
  for (const match of text.matchAll(HALF)) {
    const mark = match[0];
    const index = match.index;
    if (mark === '(') {
      enterLineOf(index);
      open.push(index);
    } else if (mark === ')') {
      enterLineOf(index);
      const partner = open.pop();
      if (besideChinese(text, index) || (partner !== undefined && besideChinese(text, partner))) {
        indices.push(index);
        if (partner !== undefined) indices.push(partner);
      }
    } else if (inChinese(text, index, mark)) {
      indices.push(index);
    }
  }
  leaveOpen();
  return indices;
}

export const punctuation = textPass('punctuation', (mapped) => {
  const indices = toWiden(mapped.text).sort((a, b) => a - b);
  if (indices.length === 0) return mapped;
  const pieces: string[] = [];
  let from = 0;
  for (const index of indices) {
    pieces.push(mapped.text.slice(from, index), WIDE[mapped.text.charAt(index)] as string);
    from = index + 1;
  }
  pieces.push(mapped.text.slice(from));
  return withText(mapped, pieces.join(''));
});
