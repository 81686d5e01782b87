/** Items within running text become blocks of their own, each opening a section of the innermost kind. */

import type { Wording } from '../../schema/message.ts';
import { type Block, blockText, type Note, type Opening, type Segmentation, type SegmentPass } from './block.ts';
import { headingText } from './heading-text.ts';
import { itemStarts } from './item-starts.ts';

const LOST_NUMBER: Wording = {
  zh: '列举序号缺字，按前后序号补读；原文照录。',
  en: 'The number of an item lacks characters; it is read from those around it, and the text is kept as it is.',
};

const FIRST = /一是/;
const SECOND = /(?:^|[。；，：])二是/;

/** Does 二是 stand in a paragraph below, before the next heading? */
function secondBelow(state: Segmentation, from: number): boolean {
  for (let i = from + 1; i < state.blocks.length; i += 1) {
    const block = state.blocks[i] as Block;
    if (block.kind !== 'text' || (block.opening && block.opening.marker.style !== 'item')) return false;
    if (SECOND.test(blockText(state.text, block))) return true;
  }
  return false;
}

export const itemBlocks: SegmentPass = {
  name: 'items',
  run(state) {
    const blocks: Block[] = [];
    const notes: Note[] = [...state.notes];
    // The number that would continue the series of items open at this place.
    let expected = 1;
    for (const [i, block] of state.blocks.entries()) {
      const style = block.opening?.marker.style;
      if (style !== undefined && style !== 'item' && style !== 'first') expected = 1;
      if (block.kind !== 'text') {
        blocks.push(block);
        continue;
      }
      if (style === 'item') expected = (block.opening?.marker.ordinal ?? 0) + 1;
      const skip = block.opening ? block.opening.marker.length : 0;
      const base = block.start + skip;
      if (!state.mayHoldItems(base, block.end)) {
        blocks.push(block);
        continue;
      }
      const text = state.text.slice(base, block.end);
      const starts = itemStarts(text, { expected, secondBelow: FIRST.test(text) && secondBelow(state, i) });
      if (starts.length === 0) {
        blocks.push(block);
        continue;
      }
      const first = base + (starts[0]?.index ?? 0);
      if (first > block.start) blocks.push({ ...block, end: first });
      starts.forEach((item, nth) => {
        const start = base + item.index;
        const next = starts[nth + 1];
        const end = next ? base + next.index : block.end;
        const bodyStart = start + item.marker.length;
        const { title, end: length } = headingText(state.text.slice(bodyStart, end));
        const heading = { start, end: bodyStart + length };
        const opening: Opening = { marker: item.marker, title, heading, repaired: item.repaired };
        blocks.push({ start, end, kind: 'text', opening, lineStart: start === block.start && block.lineStart });
        if (item.marker.style === 'item') expected = (item.marker.ordinal ?? 0) + 1;
        if (item.repaired) {
          notes.push({
            ruleId: 'lost-item-number',
            reason: LOST_NUMBER,
            span: { start, end: bodyStart },
            actual: item.marker.text,
            expected: null,
          });
        }
      });
    }
    return { ...state, blocks, notes };
  },
};
