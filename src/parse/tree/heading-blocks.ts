/** Lines that begin with a marker open a section; a heading with its body run in is cut from it. */
import { type Marker, markerAt } from '../lines/marker.ts';
import { type Block, blockText, type Segmentation, type SegmentPass } from './block.ts';
import { headingText } from './heading-text.ts';
import { itemStart } from './item-starts.ts';

/** Items (一是, 第一，, ——) are running text: their first sentence may be a headline but is text all the same. */
const isRunning = (marker: Marker): boolean =>
  marker.style === 'item' || marker.style === 'first' || marker.style === 'dash';

function cut({ text, mayHoldItems }: Segmentation, block: Block, marker: Marker): Block[] {
  const bodyStart = block.start + marker.length;
  let body = text.slice(bodyStart, block.end);
  // 严格规范公正文明执法一是开展…: an item glued to the heading ends it.
  const glued = isRunning(marker) || !mayHoldItems(bodyStart, block.end) ? -1 : itemStart(body);
  const whole = body;
  if (glued > 0) body = body.slice(0, glued);
  const { end, title, separate } = headingText(body);
  const opening = { marker, title, heading: { start: block.start, end: bodyStart + end }, repaired: false };
  if (!separate || isRunning(marker)) return [{ ...block, opening }];
  const headingEnd = bodyStart + end;
  const heading: Block = { ...block, end: headingEnd, kind: 'heading', opening };
  if (end === whole.length) return [heading];
  return [heading, { start: headingEnd, end: block.end, kind: 'text', opening: null, lineStart: false }];
}

export const headingBlocks: SegmentPass = {
  name: 'headings',
  run(state) {
    const blocks = state.blocks.flatMap((block) => {
      if (block.kind !== 'text') return [block];
      const marker = markerAt(blockText(state.text, block));
      return marker ? cut(state, block, marker) : [block];
    });
    return { ...state, blocks };
  },
};
