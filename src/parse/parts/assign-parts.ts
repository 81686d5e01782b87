/** Assigns each section its content: from its own heading, else inherited; level-one sections default to measures. */
import type { VFile } from 'vfile';
import type { ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Span } from '../../schema/span.ts';
import type { Part } from '../../schema/vocabulary.ts';
import { contextOf } from '../tree/context.ts';
import { partsOfHeading } from './part-clues.ts';

/** Headings deeper than this name topics, not contents of the report. */
const DEEPEST_CLUE = 2;

export function assignParts() {
  return (tree: ReportNode, file: VFile): void => {
    const { folded } = contextOf(file);
    const partOf = ({ start, end }: Span): Part | undefined =>
      partsOfHeading(folded.slice(start, end).replace(/[。：]$/, ''))[0];
    const visit = (section: SectionNode, inherited: Part): void => {
      const running = section.children[0]?.type === 'paragraph' && section.children[0].kind !== 'heading';
      // Only sections cut out of others have a part before this pass; the rest start as measures.
      const own = section.part !== 'measures' ? section.part : undefined;
      // In measures, a sub-section may be the principals' duty or an unnumbered account of shortcomings; inside a plan or
      // shortcomings, everything is plan or shortcomings.
      const free = section.level === 1 || inherited === 'measures' || inherited === 'other';
      const asks = own === undefined && free && section.level <= DEEPEST_CLUE && !running;
      section.part = own ?? (asks ? partOf(section.heading) : undefined) ?? inherited;
      for (const child of section.children) if (child.type === 'section') visit(child, section.part);
    };
    for (const child of tree.children) if (child.type === 'section') visit(child, 'measures');
  };
}
