/** Cleaned text → blocks: a coarse cut into lines, then ordered, named passes that know one thing each. */
import type { Segmentation, SegmentPass } from './block.ts';
import { headBlock } from './head-block.ts';
import { headingBlocks } from './heading-blocks.ts';
import { itemBlocks } from './item-blocks.ts';
import { itemHints } from './item-starts.ts';
import { linesToBlocks } from './lines-to-blocks.ts';
import { plainHeadings } from './plain-headings.ts';
import { signatureBlock } from './signature-block.ts';

export const segmentPasses: readonly SegmentPass[] = [
  headBlock,
  signatureBlock,
  headingBlocks,
  plainHeadings,
  itemBlocks,
];

export function segment(text: string, marked: Segmentation['marked']): Segmentation {
  let state: Segmentation = { text, blocks: linesToBlocks(text), marked, mayHoldItems: itemHints(text), notes: [] };
  for (const pass of segmentPasses) state = pass.run(state);
  return state;
}
