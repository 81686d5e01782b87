/**
 * Markdown through remark. Kept: the characters of text and code, the numbers of ordered lists (in a report
 * `1.` is a level of headings, not decoration) and the line breaks between blocks. Dropped: all other marks.
 */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { whole, without } from '../text/mapped.ts';
import { decode } from './decode.ts';
import { isUnreadable, type MarkedHeading, type Reader } from './reader.ts';

const processor = remark().freeze();

/** Backslash before ASCII punctuation is an escape; anything else stands for itself. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
const ORDINAL = /^\d{1,9}[.)]/;

interface Kept {
  /** start, end, start, end … of raw ranges to keep, ascending. */
  readonly ranges: number[];
  readonly headings: MarkedHeading[];
}

function collect(node: Nodes, raw: string, kept: Kept): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  if (node.type === 'heading') kept.headings.push({ start, end, depth: node.depth });
  if (node.type === 'listItem') {
    const ordinal = ORDINAL.exec(raw.slice(start, end));
    if (ordinal) kept.ranges.push(start, start + ordinal[0].length);
  }
  if (node.type === 'text') {
    let from = start;
    for (const mark of raw.slice(start, end).matchAll(ESCAPE)) {
      kept.ranges.push(from, start + mark.index);
      from = start + mark.index + 1;
    }
    kept.ranges.push(from, end);
  } else if (node.type === 'inlineCode' || node.type === 'code') {
    const at = raw.indexOf(node.value, start);
    if (at >= 0 && at < end) kept.ranges.push(at, at + node.value.length);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, raw, kept);
  }
}

/** What stands between kept ranges is dropped, save its line breaks. */
function dropped(raw: string, ranges: readonly number[]): number[] {
  const drops: number[] = [];
  let from = 0;
  const drop = (to: number): void => {
    for (let start = from; start < to; ) {
      const lineEnd = raw.indexOf('\n', start);
      const end = lineEnd < 0 || lineEnd >= to ? to : lineEnd;
      if (end > start) drops.push(start, end);
      start = end + 1;
    }
  };
  for (let i = 0; i < ranges.length; i += 2) {
    drop(ranges[i] as number);
    from = ranges[i + 1] as number;
  }
  drop(raw.length);
  return drops;
}

export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read(bytes) {
    const decoded = decode(bytes);
    if (isUnreadable(decoded)) return decoded;
    const root: Root = processor.parse(decoded.raw);
    const kept: Kept = { ranges: [], headings: [] };
    collect(root, decoded.raw, kept);
    return {
      ...decoded,
      content: without(whole(decoded.raw), dropped(decoded.raw, kept.ranges)),
      headings: kept.headings,
    };
  },
};
