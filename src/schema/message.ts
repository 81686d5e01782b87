/**
 * One message shape in the log, in JSON and on the page.
 * Anything wrong in a *report* becomes a message and the work goes on;
 * wrong calls throw, impossible states assert.
 */
import { z } from 'zod';

/** What is said to readers, in the two languages of the pages; neutral in both. Words of a report stay as they are. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export const Message = z.strictObject({
  source: z
    .string()
    .describe('The part of the pipeline that speaks: read, parse, extract, audit, codebook, gold, publish.'),
  ruleId: z.string().describe('Stable kebab-case id of the rule.'),
  reason: z
    .string()
    .describe(
      'What is wrong and what to do, one sentence each; Chinese, as in the log, which editors of the corpus read.',
    ),
  reasonEn: z.string().min(1).describe('The same in English, for the page.'),
  place: z
    .strictObject({
      file: z.string().describe('Path below the content folder; never a machine path.'),
      line: z.int().positive().nullable(),
      column: z.int().positive().nullable(),
    })
    .nullable(),
  fatal: z.boolean().describe('true: the file or report in question is left out.'),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  cause: z.string().nullable().describe('Another place that this one conflicts with, as file:line.'),
  url: z.string().nullable().describe('Path of the page that explains the rule.'),
});
export type Message = z.infer<typeof Message>;

/** The words of a message, or of what was left out, in their published shape. */
export const reasonsOf = ({ zh, en }: Wording): Pick<Message, 'reason' | 'reasonEn'> => ({ reason: zh, reasonEn: en });
