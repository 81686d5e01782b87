/** What the readers of metadata look at: the report's text by the roles of its lines, and where it stands in the raw file. */

import type { Wording } from '../../schema/message.ts';
import type { ParagraphNode, ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Evidence } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import type { Harvested } from '../clean/pass.ts';
import { type Mapped, rawSpan } from '../text/mapped.ts';

/** A stretch of the cleaned text with its folded words. */
export interface Line extends Span {
  readonly text: string;
}

export interface MetaSource {
  readonly mapped: Mapped;
  readonly folded: string;
  readonly titles: readonly Line[];
  readonly salutations: readonly Line[];
  readonly signatures: readonly Line[];
  readonly headings: readonly Line[];
  /** Running text in order. */
  readonly paragraphs: readonly Line[];
  readonly harvest: readonly Harvested[];
  readonly currentYear: number;
}

/** A value and the words that it was read from. */
export interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

export function evidenceOf(
  source: MetaSource,
  field: Evidence['field'],
  rule: string,
  span: Span,
  note: Wording | null = null,
): Evidence {
  const { start, end } = span;
  const text = source.mapped.text.slice(start, end);
  return { field, rule, text, span: { start, end }, raw: rawSpan(source.mapped, span), ...noted(note) };
}

/** A remark on a reading, in its published shape. */
export const noted = (note: Wording | null): Pick<Evidence, 'note' | 'noteEn'> => ({
  note: note?.zh ?? null,
  noteEn: note?.en ?? null,
});

export function metaSource(
  mapped: Mapped,
  folded: string,
  tree: ReportNode,
  harvest: readonly Harvested[],
  currentYear: number,
): MetaSource {
  const byKind: Record<ParagraphNode['kind'], Line[]> = {
    title: [],
    salutation: [],
    signature: [],
    heading: [],
    text: [],
  };
  const visit = (node: ReportNode | SectionNode): void => {
    for (const child of node.children) {
      if (child.type === 'section') {
        visit(child);
      } else {
        const { start, end } = child.span;
        byKind[child.kind].push({ start, end, text: folded.slice(start, end) });
      }
    }
  };
  visit(tree);
  return {
    mapped,
    folded,
    titles: byKind.title,
    salutations: byKind.salutation,
    signatures: byKind.signature,
    headings: byKind.heading,
    paragraphs: byKind.text,
    harvest,
    currentYear,
  };
}
