/** A sentence with several figures marked, long stretches between them cut. */
import { CUT, cutAfter, cutBefore, headOf, type Room, tailOf } from './excerpt.ts';

export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Two to three lines of a finding. */
const USUAL: Room = { before: 60, after: 40 };

/**
 * `sentence` is cut from a text at `start`; the marks are places in the same text, in order, none within another.
 * Throws on a mark outside. Without marks: the beginning of the sentence.
 */
export function marked(
  sentence: string,
  start: number,
  marks: readonly { readonly start: number; readonly end: number }[],
  room: Room = USUAL,
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [i, mark] of marks.entries()) {
    const [from, to] = [mark.start - start, mark.end - start];
    if (from < at || to > sentence.length)
      throw new Error(`Unexpected mark [${mark.start}, ${mark.end}), expected one inside its sentence`);
    const gap = sentence.slice(at, from);
    parts.push({ text: i === 0 ? cutBefore(gap, room.before) : cutBetween(gap, room), marked: false });
    parts.push({ text: sentence.slice(from, to), marked: true });
    at = to;
  }
  const rest = sentence.slice(at);
  parts.push({ text: cutAfter(rest, marks.length === 0 ? room.before + room.after : room.after), marked: false });
  return parts.map((part) => ({ ...part, text: part.text.replaceAll('\n', '') })).filter(({ text }) => text !== '');
}

function cutBetween(gap: string, { before, after }: Room): string {
  return gap.length <= before + after ? gap : headOf(gap, after) + CUT + tailOf(gap, before);
}
