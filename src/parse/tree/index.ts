/** Cleaned text → unist tree: a frozen unified processor with a parser and ordered passes over the tree. */
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ReportNode } from '../../schema/parsed.ts';
import { assignParts } from '../parts/assign-parts.ts';
import { assignSystems } from '../parts/assign-systems.ts';
import { splitMixed } from '../parts/split-mixed.ts';
import { splitUnheaded } from '../parts/split-unheaded.ts';
import { addSentences } from './add-sentences.ts';
import type { TreeContext } from './context.ts';
import { extend } from './nest.ts';
import { numberSections } from './number-sections.ts';
import { reportParser } from './parser.ts';

function extendSections() {
  return (tree: ReportNode, file: VFile): void => {
    const context = file.data.report;
    if (context) extend(context, tree);
  };
}

const processor = unified()
  .use(reportParser)
  .use(splitMixed)
  .use(splitUnheaded)
  .use(extendSections)
  .use(assignParts)
  .use(assignSystems)
  .use(numberSections)
  .use(addSentences)
  .freeze();

/** The tree, and the file with the messages that reading it gave. */
export function parseTree(path: string, context: TreeContext): { tree: ReportNode; file: VFile } {
  const file = new VFile({ path, value: context.mapped.text, data: { report: context } });
  const tree = processor.runSync(processor.parse(file), file) as unknown as ReportNode;
  return { tree, file };
}
