/**
 * Sentences cut by a page or column end: the line stops without any stop and the next line goes on.
 * Headings, titles, salutations and signatures end without a stop by nature and are left alone.
 */
import { isClosingFormula } from '../lines/closing.ts';
import { findDate } from '../lines/date.ts';
import { findLostDate } from '../lines/lost-date.ts';
import { markerAt } from '../lines/marker.ts';
import { isOrganisation } from '../lines/organisation.ts';
import { partLine } from '../lines/part-line.ts';
import { isSalutation } from '../lines/salutation.ts';
import { isTitle } from '../lines/title-words.ts';
import { rawOffset, without } from '../text/mapped.ts';
import { columns, SLACK, wrapWidth } from './hard-wrap.ts';
import type { Pass } from './pass.ts';

/** After one of these, and what closes behind it, a line is complete. */
const STOPS = '。！？；：!?;:…';
const CLOSERS = '”’）》】〕」"\')';
/** A line that ends in one of these cannot be complete. */
const OPEN_ENDS = '，、,（《“〔(';
const NO_START = '，。、；：！？）》”’〕';
const PROSE = /[，。；]/;
/** A heading without any full stop is no longer than this; longer lines are running text. */
const LONGEST_HEADING = 62;
/** Enumerating items and unmarked lines: shorter ones may be headings of their own. */
const LONGEST_SHORT_LINE = 32;

function isComplete(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && CLOSERS.includes(line.charAt(last))) last -= 1;
  return last >= 0 && STOPS.includes(line.charAt(last));
}

function goesOn(line: string): boolean {
  if (line !== '' && OPEN_ENDS.includes(line.charAt(line.length - 1))) return true;
  if (isComplete(line) || !PROSE.test(line)) return false;
  if (isTitle(line)) return false;
  const marker = markerAt(line);
  const body = /。/.test(line);
  if (marker && marker.style !== 'item' && !body) return line.length > LONGEST_HEADING;
  return body || line.length > LONGEST_SHORT_LINE;
}

const SHORT = 44;

function beginsAnew(line: string): boolean {
  if (markerAt(line) !== null || partLine(line) !== null || line.startsWith('#')) return true;
  if (line.length > SHORT) return false;
  const date = findDate(line);
  if (date && date.length >= line.length - 2) return true;
  return (
    isSalutation(line) ||
    isOrganisation(line) ||
    isClosingFormula(line) ||
    findLostDate(line) !== null ||
    isTitle(line) ||
    /^附件?[：:\d]/.test(line)
  );
}

export const pageBreaks: Pass = {
  name: 'page-breaks',
  run(state) {
    const { text } = state.mapped;
    const drops: number[] = [];
    const breaks = [...state.pageBreaks];
    const width = wrapWidth(text);
    const fills = (line: string): boolean => width !== null && columns(line) >= width - SLACK && !isComplete(line);
    let previous = '';
    let wrapped = false;
    let previousEnd = -1;
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      if (end > start) {
        const line = text.slice(start, end);
        if (
          previousEnd >= 0 &&
          (NO_START.includes(line.charAt(0))
            ? !isComplete(previous)
            : (wrapped || goesOn(previous)) && !beginsAnew(line))
        ) {
          drops.push(previousEnd, start);
          if (start - previousEnd > 1) {
            breaks.push({ start: rawOffset(state.mapped, previousEnd - 1) + 1, end: rawOffset(state.mapped, start) });
          }
          previous += line;
        } else {
          previous = line;
        }
        previousEnd = end;
        wrapped = fills(line);
      }
      start = end + 1;
    }
    return drops.length === 0 ? state : { ...state, mapped: without(state.mapped, drops), pageBreaks: breaks };
  },
};
