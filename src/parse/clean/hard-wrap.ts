/**
 * Was the text wrapped at a fixed width? Then a line that fills the width and ends without a stop goes on,
 * whatever it looks like. Widths are counted in columns: two for a Chinese character, one for ASCII.
 */

/** Fewer lines prove no habit. */
const MIN_LINES = 20;
/** Share of all lines that must fill the width. */
const MIN_SHARE = 0.5;
/** Widths that printers and editors wrap at. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;
/** A line may stop short by this much, where a number or a closing mark would not fit. */
export const SLACK = 4;

export function columns(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i += 1) width += line.charCodeAt(i) < 0x100 ? 1 : 2;
  return width;
}

/** The width in columns, or null where lines are paragraphs. */
export function wrapWidth(text: string): number | null {
  const counts = new Map<number, number>();
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > MAX_WIDTH) return null;
    if (end > start) {
      lines += 1;
      const width = columns(text.slice(start, end));
      counts.set(width, (counts.get(width) ?? 0) + 1);
    }
    start = end + 1;
  }
  if (lines < MIN_LINES) return null;
  const widest = Math.max(...counts.keys());
  if (widest < MIN_WIDTH || widest > MAX_WIDTH) return null;
  let full = 0;
  for (const [width, count] of counts) if (width >= widest - SLACK) full += count;
  return full / lines >= MIN_SHARE ? widest : null;
}
