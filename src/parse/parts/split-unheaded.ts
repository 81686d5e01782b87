/**
 * Shortcomings or a plan that no heading announces: the paragraph that admits or intends, with what follows it,
 * becomes a section of its own. Only where the report has no heading for that content.
 */
import type { VFile } from 'vfile';
import type { ParagraphNode, ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Span } from '../../schema/span.ts';
import type { Part } from '../../schema/vocabulary.ts';
import { contextOf, type TreeContext } from '../tree/context.ts';
import { ADMITS, INTENDS, namesPart } from './part-clues.ts';
import { isText, lower, syntheticSection } from './split-mixed.ts';

type Parent = ReportNode | SectionNode;

interface Found {
  /** From the root down to the paragraph's parent. */
  readonly path: readonly Parent[];
  readonly paragraph: ParagraphNode;
  readonly clause: Span;
}

/** A plan stands in the last part of a report; 今后 in its middle is no plan yet. */
const PLAN_FROM = 0.5;

/** Headings deeper than this name topics, not contents of the report. */
const DEEPEST_CLUE = 2;

function hasPart(node: Parent, part: 'shortcomings' | 'plan'): boolean {
  return node.children.some(
    (child) =>
      child.type === 'section' &&
      child.level <= DEEPEST_CLUE &&
      (child.part === part || namesPart(child.title, part) || hasPart(child, part)),
  );
}

/** The clause around the match: what a reader would take for the section's title. */
function clauseAround(context: TreeContext, span: Span, index: number, length: number): Span {
  const text = context.folded.slice(span.start, span.end);
  const start = Math.max(...['，', '。', '；', '：'].map((stop) => text.lastIndexOf(stop, index))) + 1;
  const end = text.slice(index + length).search(/[，。；：]/);
  return { start: span.start + start, end: end < 0 ? span.end : span.start + index + length + end };
}

function find(context: TreeContext, path: readonly Parent[], part: Part): Found | null {
  const node = path.at(-1) as Parent;
  for (const child of node.children) {
    if (child.type === 'section') {
      const inner = find(context, [...path, child], part);
      if (inner) return inner;
    } else if (isText(child)) {
      const text = context.folded.slice(child.span.start, child.span.end);
      const match = (part === 'shortcomings' ? ADMITS : INTENDS).exec(text);
      const late = part !== 'plan' || child.span.start >= context.folded.length * PLAN_FROM;
      if (match && late)
        return { path, paragraph: child, clause: clauseAround(context, child.span, match.index, match[0].length) };
    }
  }
  return null;
}

/** Up to the outermost section whose last words these are: what follows an item is not of the item. */
function lift(path: readonly Parent[], moved: readonly unknown[]): Parent {
  let target = path.at(-1) as Parent;
  for (let i = path.length - 1; i > 1; i -= 1) {
    const node = path[i] as Parent;
    const outer = path[i - 1] as Parent;
    const last = node.children.length === 0 || moved.length > 0;
    if (!last || outer.children.at(-1) !== node) break;
    target = outer;
  }
  return target;
}

function wrap(context: TreeContext, found: Found, part: Part): void {
  const parent = found.path.at(-1) as Parent;
  const at = parent.children.indexOf(found.paragraph);
  const following = parent.children.slice(at + 1);
  const stop = following.findIndex(
    (child) => child.type === 'paragraph' && (child.kind !== 'text' || startsOther(context, child, part)),
  );
  const count = 1 + (stop < 0 ? following.length : stop);
  const atEnd = at + count === parent.children.length;
  const moved = parent.children.splice(at, count);
  const target = atEnd ? lift(found.path, moved) : parent;
  const level = Math.min((target.type === 'section' ? target.level : 0) + 1, 5);
  const title = context.mapped.text.slice(found.clause.start, found.clause.end);
  for (const child of moved) if (child.type === 'section' && target === parent) lower(child);
  const section = syntheticSection(context, level, part, { title, span: found.clause }, moved);
  if (target === parent) parent.children.splice(at, 0, section);
  else target.children.push(section);
}

function startsOther(context: TreeContext, paragraph: ParagraphNode, part: Part): boolean {
  const text = context.folded.slice(paragraph.span.start, paragraph.span.end);
  return part === 'shortcomings' && INTENDS.test(text);
}

export function splitUnheaded() {
  return (tree: ReportNode, file: VFile): void => {
    const context = contextOf(file);
    for (const part of ['shortcomings', 'plan'] as const) {
      if (hasPart(tree, part)) continue;
      const found = find(context, [tree], part);
      if (found) wrap(context, found, part);
    }
  };
}
