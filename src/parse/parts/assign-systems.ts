/** Assigns each section the system that its heading names, else its parent's. */
import type { VFile } from 'vfile';
import type { ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { System } from '../../schema/vocabulary.ts';
import { contextOf } from '../tree/context.ts';
import { systemOfHeading } from './system-clues.ts';

export function assignSystems() {
  return (tree: ReportNode, file: VFile): void => {
    const { folded } = contextOf(file);
    const visit = (section: SectionNode, inherited: System | null): void => {
      section.system = systemOfHeading(folded, section.heading) ?? inherited;
      for (const child of section.children) if (child.type === 'section') visit(child, section.system);
    };
    for (const child of tree.children) if (child.type === 'section') visit(child, null);
  };
}
