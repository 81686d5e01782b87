/**
 * Gives each paragraph its sentences. A heading is one sentence, whatever stops it holds. Where two sentences evidently
 * run together without a stop, they are parted: the words of one must not be read with the figures of the other.
 */
import type { VFile } from 'vfile';
import type { ParagraphNode, ReportNode, SectionNode } from '../../schema/parsed.ts';
import { contextOf, positionOf } from './context.ts';
import { splitSentences } from './sentences.ts';

export function addSentences() {
  return (tree: ReportNode, file: VFile): void => {
    const context = contextOf(file);
    const { text } = context.mapped;
    const lostStops = context.glued.map(({ end }) => end);
    const fill = (paragraph: ParagraphNode): void => {
      const { span: whole, position } = paragraph;
      const spans = paragraph.kind === 'text' ? splitSentences(text, whole, lostStops) : [whole];
      // A sentence that fills its paragraph stands where the paragraph does.
      paragraph.children = spans.map((span) =>
        span.start === whole.start && span.end === whole.end
          ? { type: 'sentence', span: whole, position }
          : { type: 'sentence', span, position: positionOf(context, span) },
      );
    };
    const visit = (node: ReportNode | SectionNode): void => {
      for (const child of node.children) {
        if (child.type === 'section') visit(child);
        else fill(child);
      }
    };
    visit(tree);
  };
}
