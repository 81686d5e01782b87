/**
 * Places in text. Every span is half-open, `[start, end)`, in UTF-16 code units,
 * so `text.slice(start, end)` is the quoted string.
 */
import { z } from 'zod';

export const Span = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .meta({ description: 'Half-open span [start, end) in UTF-16 code units.' });
export type Span = z.infer<typeof Span>;

/** Fields of anything that stands in a report: its place in the cleaned text and in the decoded source file. */
export const placed = {
  start: z.int().nonnegative().describe('Start in the cleaned text (reports/<id>.txt).'),
  end: z.int().nonnegative().describe('End in the cleaned text, exclusive.'),
  raw: Span.describe('The same characters in the decoded source file, before any cleaning.'),
};
