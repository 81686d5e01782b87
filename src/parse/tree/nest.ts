/**
 * Blocks → sections within sections. A marker closes every open section of its own or an inner style.
 * Where the numbering contradicts the style ((4) after (三); a second 一、 inside 一、) the number decides and a message says so.
 */

import type { Wording } from '../../schema/message.ts';
import type { ParagraphNode, ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Paragraph } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import { isClosingFormula } from '../lines/closing.ts';
import { type MarkerStyle, RANK } from '../lines/marker.ts';
import { type Block, blockText, type Opening } from './block.ts';
import { positionOf, type TreeContext } from './context.ts';

/** Levels of the published tree. */
const MAX_LEVEL = 5;

interface Open {
  readonly node: SectionNode;
  readonly style: MarkerStyle;
  readonly rank: number;
  readonly ordinal: number | null;
  readonly series: Series;
}

/** The last ordinal of each style in one series of siblings. */
type Series = Partial<Record<MarkerStyle, number>>;

/** The style whose series a marker of this style may really continue. */
const SISTER: Partial<Record<MarkerStyle, MarkerStyle>> = {
  'number-paren': 'cn-paren',
  'cn-paren': 'cn-comma',
  number: 'number-paren',
};

const OTHER_STYLE: Wording = {
  zh: '序号样式与同级不一致，按序号归入同级。',
  en: 'The numbering style differs from its like; the section is placed by its number.',
};
const INNER_SERIES: Wording = {
  zh: '一级标题之下又用“一、”编号，按下一级处理。',
  en: 'Below a heading of the first level the numbering starts again at “一、”; it is taken as the next level.',
};
const REPEATED: Wording = {
  zh: '序号重复或倒退，原文照录。',
  en: 'A number is repeated or goes back; the text is kept as it is.',
};
const GAP: Wording = { zh: '序号不连续，原文照录。', en: 'A number is skipped; the text is kept as it is.' };

type Report = (ruleId: string, reason: Wording, span: Span, actual: string, expected: string | null) => void;

/** The style that the number fits, if not its own: an open series of a sister style that waits for just this number. */
function sisterStyle(opening: Opening, stack: readonly Open[]): MarkerStyle | null {
  const { style, ordinal } = opening.marker;
  const sister = SISTER[style];
  if (sister === undefined || ordinal === null || ordinal === 1) return null;
  if (stack.some((open) => open.style === style)) return null;
  const waiting = stack.findLast((open) => open.style === sister && open.ordinal !== null);
  return waiting?.ordinal === ordinal - 1 ? sister : null;
}

export function nest(context: TreeContext, blocks: readonly Block[], report: Report): ReportNode {
  const { text } = context.mapped;
  const all: Span = { start: 0, end: text.length };
  const root: ReportNode = { type: 'report', children: [], span: all, position: positionOf(context, all) };
  const stack: Open[] = [];
  const outermost: Series = {};
  const lastAnywhere: Series = {};
  const parentAt = (depth: number): SectionNode | ReportNode => stack[depth - 1]?.node ?? root;

  const paragraph = (block: Block): ParagraphNode => ({
    type: 'paragraph',
    kind: block.kind as Paragraph['kind'],
    children: [],
    span: { start: block.start, end: block.end },
    position: positionOf(context, block),
  });

  const open = (block: Block, opening: Opening): void => {
    const { marker } = opening;
    let style = marker.style;
    const sister = sisterStyle(opening, stack);
    if (sister) {
      report('marker-style', OTHER_STYLE, opening.heading, marker.text, null);
      style = sister;
    }
    const rank = opening.rank ?? RANK[style];
    // Headings without a number are told apart by their depth alone.
    const isOpen = opening.rank === undefined ? stack.findLast((entry) => entry.style === style) : undefined;
    // A second 一、 right after 一、 opens an inner series in the same style.
    const inner = marker.ordinal === 1 && style === 'cn-comma' && isOpen?.ordinal === 1 && stack.at(-1) === isOpen;
    let depth = stack.length;
    if (inner) {
      report('marker-style', INNER_SERIES, opening.heading, marker.text, '（一）');
    } else if (isOpen) {
      depth = stack.findLastIndex(
        (entry) => entry.style === style && (marker.ordinal === null || entry.ordinal === marker.ordinal - 1),
      );
      if (depth < 0) depth = stack.findLastIndex((entry) => entry.style === style);
    } else {
      while (depth > 0 && (stack[depth - 1]?.rank ?? 0) >= rank) depth -= 1;
    }
    stack.length = depth;
    const parent = parentAt(depth);
    const series = stack[depth - 1]?.series ?? outermost;
    const previous = series[style] ?? 0;
    if (marker.ordinal !== null) {
      const continues = previous === 0 && lastAnywhere[style] === marker.ordinal - 1;
      const restarts = marker.ordinal === 1 && (style === 'item' || style === 'first');
      if (marker.ordinal !== previous + 1 && !continues && !restarts && style !== 'chapter') {
        const expected = `第${previous + 1}项`;
        const reason = marker.ordinal <= previous ? REPEATED : GAP;
        report('numbering', reason, { start: block.start, end: block.start + marker.length }, marker.text, expected);
      }
      series[style] = marker.ordinal;
      lastAnywhere[style] = marker.ordinal;
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
      span: { start: block.start, end: block.end },
      position: positionOf(context, block),
    };
    parent.children.push(node);
    stack.push({ node, style, rank, ordinal: marker.ordinal, series: {} });
  };

  blocks.forEach((block, i) => {
    if (block.kind === 'signature' || isClosingFormula(blockText(text, block))) {
      stack.length = 0;
    } else if (block.opening) {
      open(block, block.opening);
    } else if (block.lineStart && block.kind === 'text') {
      // A line that leads in a new series of items belongs to the section above the old one.
      const next = blocks[i + 1]?.opening?.marker;
      if (next?.ordinal === 1) {
        const at = stack.findIndex((entry) => entry.style === next.style);
        if (at >= 0 && RANK[next.style] >= RANK.item) stack.length = at;
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
    node.span = { start: node.span.start, end: last.span.end };
    node.position = positionOf(context, node.span);
  }
}
