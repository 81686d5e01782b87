/** The head of a report: document head, number, signers, title, date in brackets, then the salutation. */
import { markerAt } from '../lines/marker.ts';
import { isSalutation } from '../lines/salutation.ts';
import { isTitle } from '../lines/title-words.ts';
import { type Block, blockText, type SegmentPass } from './block.ts';

/** More lines than this before the first sentence are not a head. */
const MAX_LINES = 60;
const PROSE = /[。；]|，[^，]{0,40}，/;
const LONG = 90;

function endsHead(line: string): boolean {
  const marker = markerAt(line);
  if (marker) return marker.style !== 'dash';
  return !isTitle(line) && (PROSE.test(line) || line.length > LONG || /[：:，,]$/.test(line));
}

export const headBlock: SegmentPass = {
  name: 'head',
  run(state) {
    const blocks: Block[] = [...state.blocks];
    for (let i = 0; i < Math.min(blocks.length, MAX_LINES); i += 1) {
      const block = blocks[i] as Block;
      const line = blockText(state.text, block);
      if (isSalutation(line)) {
        blocks[i] = { ...block, kind: 'salutation' };
        continue;
      }
      // A heading that the format marks opens the body unless it is the title.
      if (endsHead(line) || (i > 0 && state.marked(block.start) !== null && !isTitle(line))) break;
      blocks[i] = { ...block, kind: 'title' };
    }
    // A text that is nothing but short lines has no head to tell from its body.
    return blocks.every((block) => block.kind !== 'text') ? state : { ...state, blocks };
  },
};
