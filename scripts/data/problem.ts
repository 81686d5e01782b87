/** Makes messages about files of the content folder, in the one shape that log, JSON and page share. */
import { type Message, reasonsOf, type Wording } from '../../src/schema/message.ts';

interface Details {
  readonly line?: number | null;
  readonly column?: number | null;
  /** true: the file, or the part of it in question, is left out. */
  readonly fatal?: boolean;
  readonly actual?: string | null;
  readonly expected?: string | null;
  /** Another place that this one conflicts with, as file or file:line. */
  readonly cause?: string | null;
}

export function problem(source: string, ruleId: string, file: string, reason: Wording, details: Details = {}): Message {
  return {
    source,
    ruleId,
    ...reasonsOf(reason),
    place: { file, line: details.line ?? null, column: details.column ?? null },
    fatal: details.fatal ?? true,
    actual: details.actual ?? null,
    expected: details.expected ?? null,
    cause: details.cause ?? null,
    url: null,
  };
}

/** `file:line:column level reason ruleId`, one line, as editors and grep read it. */
export function formatMessage(message: Message): string {
  const { place } = message;
  const where = place ? [place.file, place.line, place.column].filter((part) => part !== null).join(':') : '-';
  const details = [
    message.actual === null ? '' : `；实为 ${message.actual}`,
    message.expected === null ? '' : `；应为 ${message.expected}`,
    message.cause === null ? '' : `；另见 ${message.cause}`,
  ].join('');
  const text = `${message.reason}${details}`.replace(/\s*\n\s*/g, ' ');
  return `${where} ${message.fatal ? 'error' : 'warning'} ${text} ${message.source}:${message.ruleId}`;
}
