/**
 * Half-width punctuation beside Han text becomes full-width, as the text would have been typeset.
 * Never inside numbers (1,083; 36.75; 15:36) nor between Latin letters (addresses, abbreviations).
 */
import { isCjkPunctuation, isDigit, isHan, isLatin } from '../text/characters.ts';
import { withCharacters } from '../text/mapped.ts';
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
const LINE_FEED = 0x0a;
const OPEN = 0x28;
const CLOSE = 0x29;
const POINT = 0x2e;
const LAST_HALF = 0x3f;
/** The marks, and the end of the line within which brackets pair. */
const HALF = new Uint8Array(LAST_HALF + 1);
for (const mark of [...Object.keys(WIDE), '\n']) HALF[mark.charCodeAt(0)] = 1;

/** 1 for Chinese characters and punctuation: asked on both sides of each mark, of which some texts have thousands. */
const CHINESE = Uint8Array.from({ length: 0x10000 }, (_, code) => (isHan(code) || isCjkPunctuation(code) ? 1 : 0));
const isChinese = (code: number): boolean => CHINESE[code] === 1;
const isEdge = (code: number): boolean => Number.isNaN(code) || code === 0x0a;
const PERCENT = 0x25;

/** A stop or comma at `index`: does it stand in Chinese text? */
function inChinese(text: string, index: number, mark: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index + 1);
  if (isDigit(before) && isDigit(after)) return false;
  // 1.加强: the point of a list number, also after a year's digits, is no full stop; behind a per cent sign it can be nothing else.
  if (mark === POINT)
    return isChinese(before) || before === PERCENT
      ? !isLatin(after)
      : isDigit(before) && isEdge(after) && !isListNumber(text, index);
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

/** Indices of the half-width marks to widen, ascending. */
function toWiden(text: string): number[] {
  const marks: number[] = [];
  const widens: boolean[] = [];
  // Places in `marks` of the brackets that wait for their partner.
  let open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Chinese characters come first, since most characters are.
    if (code > LAST_HALF || HALF[code] !== 1) continue;
    if (code === LINE_FEED) {
      // A bracket that its line does not close has no partner on the next.
      if (open.length > 0) open = [];
      continue;
    }
    let widen: boolean;
    if (code === OPEN) {
      // Alone it goes by its neighbours; its partner may widen it as well.
      widen = besideChinese(text, index);
      open.push(marks.length);
    } else if (code === CLOSE) {
      const partner = open.pop();
      widen = besideChinese(text, index);
      if (partner !== undefined) {
        // A pair is of one width.
        widen ||= besideChinese(text, marks[partner] as number);
        widens[partner] = widen;
      }
    } else {
      widen = inChinese(text, index, code);
    }
    marks.push(index);
    widens.push(widen);
  }
  return marks.filter((_, i) => widens[i]);
}

export const punctuation = textPass('punctuation', (mapped) =>
  withCharacters(mapped, toWiden(mapped.text), (mark) => WIDE[mark] as string),
);
