/**
 * Sections without a heading of their own.
 * A heading that names two contents (存在的不足及2025年工作打算) is split where the second one begins;
 * a paragraph of shortcomings or of next year's plan inside another content becomes a section of that content.
 * Their titles are words of the source; their marker is empty.
 */
import type { VFile } from 'vfile';
import type { ParagraphNode, ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Span } from '../../schema/span.ts';
import type { Part } from '../../schema/vocabulary.ts';
import { contextOf, positionOf, type TreeContext } from '../tree/context.ts';
import { ADMITS, INTENDS, partsOfHeading } from './part-clues.ts';

type Child = SectionNode | ParagraphNode;

/** Cut of a heading that names two contents: before the joining word. */
const JOINT = /(?:以及|及其|及|和|与|、|暨)(?=(?:20\d{2}|20[xX×*]{2})?年?[^、和及与]{2,})/g;

function headingHalves(title: string, start: number): { title: string; span: Span; part: Part }[] | null {
  for (const match of title.matchAll(JOINT)) {
    const halves = [
      { from: 0, to: match.index },
      { from: match.index + match[0].length, to: title.length },
    ].map(({ from, to }) => ({
      title: title.slice(from, to),
      span: { start: start + from, end: start + to },
      part: partsOfHeading(title.slice(from, to))[0],
    }));
    const [first, second] = halves;
    if (first?.part && second?.part && first.part !== second.part) {
      return [
        { ...first, part: first.part },
        { ...second, part: second.part },
      ];
    }
  }
  return null;
}

export const isText = (child: Child): child is ParagraphNode => child.type === 'paragraph' && child.kind === 'text';

function textOf(context: TreeContext, node: { span: Span }): string {
  return context.folded.slice(node.span.start, node.span.end);
}

/** Where a paragraph of the text itself turns to `part`. */
function turnsTo(context: TreeContext, child: Child, part: Part): boolean {
  if (!isText(child)) return false;
  const text = textOf(context, child);
  return part === 'plan' ? INTENDS.test(text) : part === 'shortcomings' ? ADMITS.test(text) : false;
}

export function syntheticSection(
  context: TreeContext,
  level: number,
  part: Part,
  heading: { title: string; span: Span },
  children: Child[],
): SectionNode {
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) throw new Error('Expected at least one child for a section');
  const span: Span = { start: first.span.start, end: last.span.end };
  return {
    type: 'section',
    id: '',
    marker: '',
    level,
    title: heading.title,
    heading: heading.span,
    part,
    system: null,
    children,
    span,
    position: positionOf(context, span),
  };
}

function splitSection(context: TreeContext, section: SectionNode): void {
  const folded = context.folded.slice(section.heading.start, section.heading.end);
  const at = folded.indexOf(section.title);
  const halves = headingHalves(section.title, section.heading.start + Math.max(0, at));
  if (!halves) return;
  const [first, second] = halves as [(typeof halves)[0], (typeof halves)[0]];
  const headings = section.children.filter((child) => child.type === 'paragraph' && child.kind === 'heading');
  const rest = section.children.filter((child) => !headings.includes(child as ParagraphNode));
  // Sub-sections that name their content themselves need no cut.
  if (rest.some((child) => child.type === 'section' && partsOfHeading(child.title).includes(second.part))) return;
  const cut = rest.findIndex((child, i) => i > 0 && turnsTo(context, child, second.part));
  if (cut < 1) return;
  const deeper = (children: Child[]): Child[] => {
    for (const child of children) if (child.type === 'section') lower(child);
    return children;
  };
  section.children = [
    ...headings,
    syntheticSection(context, Math.min(section.level + 1, 5), first.part, first, deeper(rest.slice(0, cut))),
    syntheticSection(context, Math.min(section.level + 1, 5), second.part, second, deeper(rest.slice(cut))),
  ];
}

/** One level deeper, with everything inside. */
export function lower(section: SectionNode): void {
  section.level = Math.min(section.level + 1, 5);
  for (const child of section.children) if (child.type === 'section') lower(child);
}

export function splitMixed() {
  return (tree: ReportNode, file: VFile): void => {
    const context = contextOf(file);
    for (const child of tree.children) if (child.type === 'section') splitSection(context, child);
  };
}
