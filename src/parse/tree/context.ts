/** What the tree's plugins share through the VFile. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Span } from '../../schema/span.ts';
import type { MarkedHeading } from '../readers/reader.ts';
import type { LineIndex } from '../text/line-index.ts';
import { type Mapped, rawSpan } from '../text/mapped.ts';

export interface TreeContext {
  readonly mapped: Mapped;
  readonly folded: string;
  readonly lines: LineIndex;
  /** Raw offsets of headings that the format marks. */
  readonly marked: readonly MarkedHeading[];
  /** Whether the source file holds any of the characters of `unusual.ts`. */
  readonly unusual: boolean;
}

declare module 'vfile' {
  interface DataMap {
    report: TreeContext;
  }
}

export function contextOf(file: VFile): TreeContext {
  const context = file.data.report;
  if (!context) throw new Error('Expected the report context in file.data.report: call parseTree, not the processor');
  return context;
}

/** Where a span of the cleaned text stands in the raw file. */
export function positionOf({ lines, mapped }: TreeContext, span: Span): Position {
  return lines.position(rawSpan(mapped, span));
}

interface Detail {
  readonly actual?: string | null;
  readonly expected?: string | null;
  readonly cause?: string | null;
}

/** Attaches a message about a span of the cleaned text to the file. */
export function note(file: VFile, ruleId: string, reason: string, span: Span, detail: Detail = {}): void {
  const context = contextOf(file);
  const message = file.message(reason, { place: positionOf(context, span), ruleId, source: 'parse' });
  Object.assign(message, {
    actual: detail.actual ?? undefined,
    expected: detail.expected ? [detail.expected] : undefined,
  });
  if (detail.cause) message.note = detail.cause;
}
