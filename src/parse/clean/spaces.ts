/**
 * Blanks of every width. In Chinese prose none carries meaning; in a line without sentence punctuation
 * (a heading, a title, a signature) one may part two names and is kept.
 */
import { BLANK, isBlankCode, isCjkPunctuation, isDigit, isHan, isLatin } from '../text/characters.ts';
import { type Mapped, withCharacters, without } from '../text/mapped.ts';
import { textPass } from './pass.ts';

const ONE = new RegExp(BLANK, 'g');
const PROSE = /[，。；！？,;]/;
/** Three or more single digits set apart: 2 0 2 4 年. Two could be two numbers. */
const SPACED_DIGITS = new RegExp(`(?<![\\d.])\\d(?:${BLANK}\\d){2,}(?![\\d.])`, 'g');
/** Thousands set apart by a blank, as ISO 80000 writes them: 12 021件. */
const GROUPED_DIGITS = new RegExp(`(?<![\\d.])\\d{1,3}(?:${BLANK}\\d{3})+(?=[万亿余多]*\\p{Script=Han})(?!\\d)`, 'gu');
const NUMBER_SIGN = /[%％‰]/;
const HALF_PUNCTUATION = /[,.;:!?()]/;
/** 的 ends or begins no name, so a blank beside it parts nothing. */
const PARTICLE = '的';

function lineAround(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const end = text.indexOf('\n', index);
  return text.slice(start, end < 0 ? text.length : end);
}

const isBlank = (character: string): boolean => character === '' || /\s/.test(character);

/** May the blank between the characters at `before` and `after` go? */
function meaningless(text: string, before: number, after: number, isProse: () => boolean): boolean {
  const left = text.charAt(before);
  const right = text.charAt(after);
  if (left === '' || right === '' || left === '\n' || right === '\n') return true;
  const p = text.charCodeAt(before);
  const q = text.charCodeAt(after);
  if (isCjkPunctuation(p) || isCjkPunctuation(q)) return true;
  const han = isHan(p) || isHan(q);
  if (han && (HALF_PUNCTUATION.test(left) || HALF_PUNCTUATION.test(right))) return true;
  if (NUMBER_SIGN.test(right) && isDigit(p)) return true;
  if (!han) return false;
  if (!isHan(p) || !isHan(q)) return isDigit(p) || isDigit(q) || isLatin(p) || isLatin(q) || NUMBER_SIGN.test(left);
  if (left === PARTICLE || right === PARTICLE || isProse()) return true;
  // Letter-spaced: each side is a single character between blanks.
  return isBlank(text.charAt(before - 1)) && isBlank(text.charAt(after + 1));
}

/** Starts and ends of the runs of blanks, ascending. */
function runsOf(text: string): number[] {
  const runs: number[] = [];
  ONE.lastIndex = 0;
  while (ONE.test(text)) {
    const start = ONE.lastIndex - 1;
    while (isBlankCode(text.charCodeAt(ONE.lastIndex))) ONE.lastIndex += 1;
    runs.push(start, ONE.lastIndex);
  }
  return runs;
}

/** Does a single blank set digits apart anywhere? In most texts none does, so that nothing finer need be asked. */
function setsDigitsApart(text: string, runs: readonly number[]): boolean {
  const digitAt = (index: number): boolean => text.charCodeAt(index) >= 0x30 && text.charCodeAt(index) <= 0x39;
  for (let i = 0; i < runs.length; i += 2) {
    const start = runs[i] as number;
    if (runs[i + 1] === start + 1 && digitAt(start - 1) && digitAt(start + 1)) return true;
  }
  return false;
}

function joinDigits(mapped: Mapped): Mapped {
  const drops: number[] = [];
  for (const match of mapped.text.matchAll(SPACED_DIGITS)) {
    for (let i = match.index + 1; i < match.index + match[0].length; i += 2) drops.push(i, i + 1);
  }
  for (const match of mapped.text.matchAll(GROUPED_DIGITS)) {
    for (let i = 0; i < match[0].length; i += 1) {
      if (isBlank(match[0].charAt(i))) drops.push(match.index + i, match.index + i + 1);
    }
  }
  return without(
    mapped,
    drops.sort((a, b) => a - b),
  );
}

export const spaces = textPass('spaces', (source) => {
  let runs = runsOf(source.text);
  if (runs.length === 0) return source;
  let mapped = source;
  if (setsDigitsApart(source.text, runs)) {
    mapped = joinDigits(source);
    runs = runsOf(mapped.text);
  }
  const { text } = mapped;
  const drops: number[] = [];
  const kept: number[] = [];
  let lineEnd = -1;
  let prose = false;
  for (let i = 0; i < runs.length; i += 2) {
    const start = runs[i] as number;
    const end = runs[i + 1] as number;
    const isProse = (): boolean => {
      if (start >= lineEnd) {
        prose = PROSE.test(lineAround(text, start));
        lineEnd = text.indexOf('\n', start);
        if (lineEnd < 0) lineEnd = text.length;
      }
      return prose;
    };
    if (meaningless(text, start - 1, end, isProse)) drops.push(start, end);
    else {
      if (end > start + 1) drops.push(start + 1, end);
      if (text.charAt(start) !== ' ') kept.push(start);
    }
  }
  return without(
    withCharacters(mapped, kept, () => ' '),
    drops,
  );
});
