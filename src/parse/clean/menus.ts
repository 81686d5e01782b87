/**
 * Menus of a site: long runs of short lines before the first sentence or after the last one.
 * The head of a report has short lines too, but never so many of them in a row without a name, a number or a date.
 */
import { markerAt } from '../lines/marker.ts';
import { isOrganisation } from '../lines/organisation.ts';
import { partLine } from '../lines/part-line.ts';
import { isTitle } from '../lines/title-words.ts';
import { without } from '../text/mapped.ts';
import { textPass } from './pass.ts';

const MIN_RUN = 8;
/** Characters of a menu's entry. */
const MAX_LENGTH = 14;
const NOT_ENTRY = /[。，；：！？,;:!?\d〔【]/;
const SENTENCE = /[。；]|，[^，]*，/;

function isEntry(line: string): boolean {
  return (
    line.length <= MAX_LENGTH &&
    !NOT_ENTRY.test(line) &&
    markerAt(line) === null &&
    partLine(line) === null &&
    !isOrganisation(line) &&
    !isTitle(line)
  );
}

const holdsSentence = (text: string, start: number, end: number): boolean =>
  end - start > MAX_LENGTH && SENTENCE.test(text.slice(start, end));

/** Where the running text begins: the first line that holds a sentence. null: none does. */
function bodyStart(text: string): number | null {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (holdsSentence(text, start, end)) return start;
    start = end + 1;
  }
  return null;
}

/** Where the running text ends: after the last line that holds a sentence, looked for from the end. */
function bodyEnd(text: string, from: number): number {
  let end = text.length;
  while (end > from) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (holdsSentence(text, start, end)) break;
    end = start - 1;
  }
  return end;
}

function runs(text: string, from: number, to: number): number[] {
  const drops: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length / 2 >= MIN_RUN) drops.push(...run);
    run = [];
  };
  for (let at = from; at < to; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    if (stop > at) {
      if (isEntry(text.slice(at, stop))) run.push(at, stop);
      else close();
    }
    at = stop + 1;
  }
  close();
  return drops;
}

export const menus = textPass('menus', (mapped) => {
  const start = bodyStart(mapped.text);
  if (start === null) return mapped;
  const end = bodyEnd(mapped.text, start);
  return without(mapped, [...runs(mapped.text, 0, start), ...runs(mapped.text, end + 1, mapped.text.length)]);
});
