/**
 * The latest year that a report can speak of in the past tense. Read from the corpus, not from a clock: the same input
 * must give the same bytes on any day.
 */
import type { SourceFile } from './sources.ts';

/** No report of a later year existed when this was written. Only a lower bound: newer corpora raise it themselves. */
const FLOOR = 2026;
/** Misprints such as 2108年 happen once; a year that this many files open with is one. */
const FILES_THAT_AGREE = 3;
/** Characters at the beginning of a file that hold title, number and opening sentence. */
const OPENING = 400;

/** A year that is stated as such, not the end of a programme's term (2021—2025年) or a goal (到2035年). */
const STATED = /(?<![\d到至—–－~-])(20\d\d)\s*年/g;

export function latestYear(files: readonly SourceFile[]): number {
  const counts = new Map<number, number>();
  for (const file of files) {
    const opening = new TextDecoder(file.charset ?? 'utf-8').decode(file.bytes).slice(0, OPENING);
    const years = new Set([...opening.matchAll(STATED)].map((match) => Number(match[1])));
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const agreed = [...counts].filter(([, files]) => files >= FILES_THAT_AGREE).map(([year]) => year);
  return Math.max(FLOOR, ...agreed);
}
