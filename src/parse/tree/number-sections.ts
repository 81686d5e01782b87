/** Numbering of sections in document order; ids are s1, s2 … */
import type { ReportNode, SectionNode } from '../../schema/parsed.ts';

export function numberSections() {
  return (tree: ReportNode): void => {
    let count = 0;
    const visit = (node: ReportNode | SectionNode): void => {
      if (node.type === 'section') {
        count += 1;
        node.id = `s${count}`;
      }
      for (const child of node.children) if (child.type === 'section') visit(child);
    };
    visit(tree);
  };
}
