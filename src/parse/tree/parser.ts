/** The unified parser: cleaned text → report, sections, paragraphs. Reads the text's places from the file's data. */

import type { Processor } from 'unified';
import type { Node } from 'unist';
import { rawOffset } from '../text/mapped.ts';
import { contextOf, note } from './context.ts';
import { nest } from './nest.ts';
import { segment } from './segment.ts';

export function reportParser(this: Processor): void {
  this.parser = (document, file): Node => {
    const context = contextOf(file);
    const marked = (offset: number): number | null => {
      if (context.marked.length === 0) return null;
      const raw = rawOffset(context.mapped, offset);
      return context.marked.find(({ start, end }) => start <= raw && raw < end)?.depth ?? null;
    };
    const segmentation = segment(document, marked);
    for (const item of segmentation.notes) note(file, item.ruleId, item.reason, item.span, item);
    return nest(context, segmentation.blocks, (ruleId, reason, span, actual, expected) =>
      note(file, ruleId, reason, span, { actual, expected }),
    );
  };
}
