/** What the tree's plugins share through the VFile. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Wording } from '../../schema/message.ts';
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
  /** Places where a stop is missing, ascending. */
  readonly glued: readonly Span[];
  /** Whether the source file holds any of the characters of `unusual.ts`. */
  readonly unusual: boolean;
}

declare module 'vfile' {
  interface DataMap {
    report: TreeContext;
  }
}

/** A message on the file; every one that `say` made has its reason in English. */
export type SaidMessage = VFile['messages'][number] & { reasonEn?: string };

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
export function note(file: VFile, ruleId: string, reason: Wording, span: Span, detail: Detail = {}): void {
  say(file, ruleId, reason, positionOf(contextOf(file), span), detail);
}

/** A message about a document has no use for the calls that led to it, and noting them takes longer than the rest. */
function withoutStack<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The same about a place of the raw file. */
export function say(file: VFile, ruleId: string, reason: Wording, place: Position, detail: Detail = {}): void {
  const message = withoutStack((): SaidMessage => file.message(reason.zh, { place, ruleId, source: 'parse' }));
  message.reasonEn = reason.en;
  Object.assign(message, {
    actual: detail.actual ?? undefined,
    expected: detail.expected ? [detail.expected] : undefined,
  });
  if (detail.cause) message.note = detail.cause;
}
