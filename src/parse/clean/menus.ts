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

/** Where the running text begins and ends: the first and last lines that hold a sentence. */
function body(text: string): { start: number; end: number } {
  let start = -1;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    if (stop - at > MAX_LENGTH && SENTENCE.test(text.slice(at, stop))) {
      if (start < 0) start = at;
      end = stop;
    }
    at = stop + 1;
  }
  return { start: Math.max(start, 0), end };
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
  const { start, end } = body(mapped.text);
  if (end === 0) return mapped;
  return without(mapped, [...runs(mapped.text, 0, start), ...runs(mapped.text, end + 1, mapped.text.length)]);
});
