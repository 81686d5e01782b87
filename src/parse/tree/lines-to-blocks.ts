/** Every line of the cleaned text is a block to begin with. */
import type { Block } from './block.ts';

export function linesToBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) blocks.push({ start, end, kind: 'text', opening: null, lineStart: true });
    start = end + 1;
  }
  return blocks;
}
