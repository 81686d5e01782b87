/**
 * Cuts one block of text at its mentions. The segments joined again are the block's text, and every mention that
 * starts in the block stands in exactly one segment.
 *
 * A mention that overlaps an earlier one keeps its place as a segment without text, so that links to it still arrive;
 * one that runs past the block's end is cut there.
 */
export interface Segment<M> {
  readonly text: string;
  readonly mention: M | null;
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

export function annotate<M extends Placed>(text: string, block: Placed, mentions: readonly M[]): Segment<M>[] {
  const inside = mentions
    .filter((mention) => mention.start >= block.start && mention.start < block.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment<M>[] = [];
  let at = block.start;
  for (const mention of inside) {
    const start = Math.max(at, mention.start);
    const end = mention.start < at ? start : Math.min(mention.end, block.end);
    if (start > at) segments.push({ text: text.slice(at, start), mention: null });
    segments.push({ text: text.slice(start, end), mention });
    at = end;
  }
  if (at < block.end) segments.push({ text: text.slice(at, block.end), mention: null });
  return segments;
}
