/**
 * Headings without a number: lines that the file's format marks as headings, and short lines before running text
 * that name one of the required contents (存在的不足).
 */
import type { Marker } from '../lines/marker.ts';
import { partsOfHeading } from '../parts/part-clues.ts';
import { type Block, blockText, type SegmentPass } from './block.ts';

/** A line that names a content is no longer than this. */
const MAX_LENGTH = 28;
/** A heading has no stops; one comma may part two halves. */
const STOPS = /[。；！？]|，.*，/;
/** Depths of marked headings that count; deeper ones are text. */
const MAX_DEPTH = 5;
const NO_MARKER: Marker = { style: 'heading', text: '', length: 0, ordinal: null };

/** Is the block followed by running text? A list of short lines (a table of contents) is no run of headings. */
function leadsText(blocks: readonly Block[], i: number): boolean {
  const next = blocks[i + 1];
  return (
    next !== undefined && next.kind !== 'signature' && (next.opening !== null || next.end - next.start > MAX_LENGTH)
  );
}

export const plainHeadings: SegmentPass = {
  name: 'plain-headings',
  run(state) {
    const depths = state.blocks.map((block) =>
      block.kind === 'text' && block.lineStart && block.opening === null ? state.marked(block.start) : null,
    );
    const top = Math.min(...depths.map((depth) => depth ?? MAX_DEPTH));
    const blocks = state.blocks.map((block, i): Block => {
      if (block.kind !== 'text' || block.opening !== null || !block.lineStart) return block;
      const line = blockText(state.text, block);
      const depth = depths[i] ?? null;
      const named =
        line.length <= MAX_LENGTH &&
        !STOPS.test(line) &&
        leadsText(state.blocks, i) &&
        partsOfHeading(line.replace(/：$/, '')).length > 0;
      if (depth === null && !named) return block;
      const rank = depth === null ? 1 : Math.min(MAX_DEPTH, 1 + depth - top);
      const title = line.replace(/[：。]$/, '');
      return {
        ...block,
        kind: 'heading',
        opening: { marker: NO_MARKER, title, heading: block, repaired: false, rank },
      };
    });
    return { ...state, blocks };
  },
};
