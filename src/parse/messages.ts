/** VFile messages and file-level troubles in the published shape. */
import { type Message, reasonsOf } from '../schema/message.ts';
import type { Unreadable } from './readers/reader.ts';
import type { SaidMessage } from './tree/context.ts';

function startLine(message: SaidMessage): { line: number | null; column: number | null } {
  return { line: message.line ?? null, column: message.column ?? null };
}

export function toMessage(path: string, message: SaidMessage): Message {
  const { reason, reasonEn } = message;
  if (reasonEn === undefined) throw new Error(`Unexpected message without English words: ${reason}`);
  return {
    source: 'parse',
    ruleId: message.ruleId ?? 'parse',
    reason,
    reasonEn,
    place: { file: path, ...startLine(message) },
    fatal: message.fatal === true,
    actual: message.actual ?? null,
    expected: message.expected?.[0] ?? null,
    cause: message.note ?? null,
    url: null,
  };
}

/** The file, or one report of it, is left out. */
export function fatalMessage(
  path: string,
  source: 'read' | 'parse',
  trouble: Unreadable,
  line: number | null = null,
): Message {
  return {
    source,
    ruleId: trouble.ruleId,
    ...reasonsOf(trouble.reason),
    place: { file: path, line, column: null },
    fatal: true,
    actual: null,
    expected: null,
    cause: null,
    url: null,
  };
}
