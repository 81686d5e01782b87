/** The tree in its published, flat shape: sections, paragraphs and sentences in document order. */
import type { ReportNode, SectionNode } from '../schema/parsed.ts';
import type { Paragraph, Section } from '../schema/report.ts';
import type { Span } from '../schema/span.ts';
import { type Mapped, rawSpan } from './text/mapped.ts';

export interface Flat {
  readonly sections: Section[];
  readonly paragraphs: Paragraph[];
  readonly sentences: Span[];
}

export function flatten(mapped: Mapped, tree: ReportNode): Flat {
  const flat: Flat = { sections: [], paragraphs: [], sentences: [] };
  const visit = (node: ReportNode | SectionNode): void => {
    const section = node.type === 'section' ? node.id : null;
    for (const child of node.children) {
      if (child.type === 'section') {
        const { id, marker, level, title, span, part, system } = child;
        flat.sections.push({
          id,
          marker,
          level,
          title,
          start: span.start,
          end: span.end,
          raw: rawSpan(mapped, span),
          part,
          system,
          parent: section,
        });
        visit(child);
      } else {
        const { start, end } = child.span;
        flat.paragraphs.push({ start, end, section, kind: child.kind });
        for (const sentence of child.children) flat.sentences.push(sentence.span);
      }
    }
  };
  visit(tree);
  return flat;
}
