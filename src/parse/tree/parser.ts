/** The unified parser: cleaned text → report, sections, paragraphs. Reads the text's places from the file's data. */

import type { Processor } from 'unified';
import type { Node } from 'unist';
import { contextOf, note } from './context.ts';
import { nest } from './nest.ts';
import { segment } from './segment.ts';

export function reportParser(this: Processor): void {
  this.parser = (document, file): Node => {
    const segmentation = segment(document);
    for (const item of segmentation.notes) note(file, item.ruleId, item.reason, item.span, item);
    return nest(contextOf(file), segmentation.blocks, (ruleId, reason, span, actual, expected) =>
      note(file, ruleId, reason, span, { actual, expected }),
    );
  };
}
