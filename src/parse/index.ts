/** Parsing: one source file → its reports. The layer's whole public face. */
import type { Message } from '../schema/message.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import { clean } from './clean/index.ts';
import { fatalMessage } from './messages.ts';
import { type ParseContext, parsePart, type SourceFile } from './parse-part.ts';
import { readFile } from './readers/index.ts';
import { isUnreadable } from './readers/reader.ts';
import { splitParts } from './split/compendium.ts';
import { distinctId } from './split/report-id.ts';
import { indexLines } from './text/line-index.ts';

export { extensions } from './readers/index.ts';
export { fingerprint } from './recognise/fingerprint.ts';
export { distinctId } from './split/report-id.ts';
export type { ParseContext, SourceFile };

export interface ParsedSource {
  readonly reports: ParsedReport[];
  /** Of the file as a whole; those of a report are with the report. */
  readonly messages: Message[];
}

/**
 * One source file → its reports (a compendium gives several) and messages.
 * Never throws for a bad document: what cannot be read or is no report is left out with a fatal message.
 */
export function parseSource(file: SourceFile, context: ParseContext): ParsedSource {
  const reading = readFile(file.path, file.bytes);
  if (isUnreadable(reading)) return { reports: [], messages: [fatalMessage(file.path, 'read', reading)] };
  const lines = indexLines(reading.raw);
  const { mapped, harvest, pageBreaks } = clean(reading.content, reading.unusual);
  const reports: ParsedReport[] = [];
  const messages: Message[] = [];
  const taken = new Set<string>();
  for (const part of splitParts(mapped, reading.raw.length)) {
    const parsed = parsePart({ file, reading, lines, part, harvest, pageBreaks }, context);
    if (isUnreadable(parsed)) {
      messages.push(
        fatalMessage(file.path, 'parse', parsed, part.ordinal === null ? null : lines.point(part.start).line),
      );
    } else {
      reports.push({ ...parsed, id: distinctId(parsed.id, taken) });
    }
  }
  return { reports, messages };
}
