/**
 * Blocks → sections within sections. A marker closes every open section of its own or an inner style.
 * Where the numbering contradicts the style ((4) after (三); a second 一、 inside 一、) the number decides and a message says so.
 */

import type { ParagraphNode, ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Paragraph } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import { isClosingFormula } from '../lines/closing.ts';
import { type MarkerStyle, RANK } from '../lines/marker.ts';
import { type Block, blockText, type Opening } from './block.ts';
import { placeOf, type TreeContext } from './context.ts';

/** Levels of the published tree. */
const MAX_LEVEL = 5;

interface Open {
  readonly node: SectionNode;
  readonly style: MarkerStyle;
  readonly rank: number;
  readonly ordinal: number | null;
}

type Report = (ruleId: string, reason: string, span: Span, actual: string, expected: string | null) => void;

/** The style that the number fits, if not its own: an open series of a sister style that waits for just this number. */
function sisterStyle(
  opening: Opening,
  stack: readonly Open[],
  last: ReadonlyMap<MarkerStyle, number>,
): MarkerStyle | null {
  const { style, ordinal } = opening.marker;
  if (ordinal === null || ordinal === 1 || stack.some((open) => open.style === style)) return null;
  const sisters: readonly MarkerStyle[] =
    style === 'number-paren'
      ? ['cn-paren']
      : style === 'cn-paren'
        ? ['cn-comma']
        : style === 'number'
          ? ['number-paren']
          : [];
  return (
    sisters.find((sister) => stack.some((open) => open.style === sister) && last.get(sister) === ordinal - 1) ?? null
  );
}

export function nest(context: TreeContext, blocks: readonly Block[], report: Report): ReportNode {
  const { text } = context.mapped;
  const root: ReportNode = { type: 'report', children: [], ...placeOf(context, { start: 0, end: text.length }) };
  let stack: Open[] = [];
  // The last ordinal of each style under the innermost section that encloses its series.
  const series = new Map<SectionNode | ReportNode, Map<MarkerStyle, number>>();
  const lastAnywhere = new Map<MarkerStyle, number>();
  const parentAt = (depth: number): SectionNode | ReportNode => stack[depth - 1]?.node ?? root;
  const seriesOf = (node: SectionNode | ReportNode): Map<MarkerStyle, number> => {
    const known = series.get(node) ?? new Map<MarkerStyle, number>();
    series.set(node, known);
    return known;
  };

  const paragraph = (block: Block): ParagraphNode => ({
    type: 'paragraph',
    kind: block.kind as Paragraph['kind'],
    children: [],
    ...placeOf(context, block),
  });

  const open = (block: Block, opening: Opening): void => {
    const { marker } = opening;
    let style = marker.style;
    const waiting = new Map<MarkerStyle, number>();
    stack.forEach((entry) => {
      if (entry.ordinal !== null) waiting.set(entry.style, entry.ordinal);
    });
    const sister = sisterStyle(opening, stack, waiting);
    if (sister) {
      report('marker-style', '序号样式与同级不一致，按序号归入同级。', opening.heading, marker.text, null);
      style = sister;
    }
    const rank = opening.rank ?? RANK[style];
    // Headings without a number are told apart by their depth alone.
    const isOpen = opening.rank === undefined ? stack.findLast((entry) => entry.style === style) : undefined;
    // A second 一、 right after 一、 opens an inner series in the same style.
    const inner = marker.ordinal === 1 && style === 'cn-comma' && isOpen?.ordinal === 1 && stack.at(-1) === isOpen;
    let depth = stack.length;
    if (inner) {
      report('marker-style', '一级标题之下又用“一、”编号，按下一级处理。', opening.heading, marker.text, '（一）');
    } else if (isOpen) {
      depth = stack.findLastIndex(
        (entry) => entry.style === style && (marker.ordinal === null || entry.ordinal === marker.ordinal - 1),
      );
      if (depth < 0) depth = stack.findLastIndex((entry) => entry.style === style);
    } else {
      while (depth > 0 && (stack[depth - 1]?.rank ?? 0) >= rank) depth -= 1;
    }
    stack = stack.slice(0, depth);
    const parent = parentAt(depth);
    const known = seriesOf(parent);
    const previous = known.get(style) ?? 0;
    if (marker.ordinal !== null) {
      const continues = previous === 0 && lastAnywhere.get(style) === marker.ordinal - 1;
      const restarts = marker.ordinal === 1 && (style === 'item' || style === 'first');
      if (marker.ordinal !== previous + 1 && !continues && !restarts && style !== 'chapter') {
        const expected = `第${previous + 1}项`;
        const reason = marker.ordinal <= previous ? '序号重复或倒退，原文照录。' : '序号不连续，原文照录。';
        report('numbering', reason, { start: block.start, end: block.start + marker.length }, marker.text, expected);
      }
      known.set(style, marker.ordinal);
      lastAnywhere.set(style, marker.ordinal);
    }
    const node: SectionNode = {
      type: 'section',
      id: '',
      marker: marker.text,
      level: Math.min(depth + 1, MAX_LEVEL),
      title: opening.title,
      heading: opening.heading,
      part: 'measures',
      system: null,
      children: [],
      ...placeOf(context, block),
    };
    parent.children.push(node);
    stack.push({ node, style, rank, ordinal: marker.ordinal });
  };

  blocks.forEach((block, i) => {
    if (block.kind === 'signature' || isClosingFormula(blockText(text, block))) {
      stack = [];
    } else if (block.opening) {
      open(block, block.opening);
    } else if (block.lineStart && block.kind === 'text') {
      // A line that leads in a new series of items belongs to the section above the old one.
      const next = blocks[i + 1]?.opening?.marker;
      if (next?.ordinal === 1) {
        const at = stack.findIndex((entry) => entry.style === next.style);
        if (at >= 0 && RANK[next.style] >= RANK.item) stack = stack.slice(0, at);
      }
    }
    parentAt(stack.length).children.push(paragraph(block));
  });
  return root;
}

/** Sections reach to the end of their last block. Call after every change of the tree's shape. */
export function extend(context: TreeContext, node: ReportNode | SectionNode): void {
  for (const child of node.children) if (child.type === 'section') extend(context, child);
  const last = node.children.at(-1);
  if (node.type === 'section' && last && last.span.end !== node.span.end) {
    Object.assign(node, placeOf(context, { start: node.span.start, end: last.span.end }));
  }
}
