/** Splits a compendium at its part lines (【篇一】 …). What stands before the first one belongs to no report. */
import { partLine } from '../lines/part-line.ts';
import { type Mapped, rawOffset, sliceMapped } from '../text/mapped.ts';

export interface Part {
  readonly mapped: Mapped;
  /** Ordinal within the compendium; null: the file is one report. */
  readonly ordinal: number | null;
  /** Raw span of the part, its opening line included. */
  readonly start: number;
  readonly end: number;
}

/** One part line alone is a heading of something else. */
const MIN_PARTS = 2;

export function splitParts(mapped: Mapped, rawLength: number): Part[] {
  const { text } = mapped;
  const openings: { ordinal: number; start: number; content: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const mark = partLine(text.slice(start, Math.min(end, start + 16)));
    if (mark && mark.ordinal === openings.length + 1) {
      openings.push({ ordinal: mark.ordinal, start, content: start + mark.length });
    }
    start = end + 1;
  }
  if (openings.length < MIN_PARTS) return [{ mapped, ordinal: null, start: 0, end: rawLength }];
  return openings.map((opening, i) => {
    const next = openings[i + 1];
    let from = opening.content;
    while (/\s/.test(text.charAt(from))) from += 1;
    let to = next ? next.start : text.length;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    return {
      mapped: sliceMapped(mapped, Math.min(from, to), to),
      ordinal: opening.ordinal,
      start: rawOffset(mapped, opening.start),
      end: next ? rawOffset(mapped, next.start) : rawLength,
    };
  });
}
