/** quality.json: how well the values were read, scored against hand-checked annotations; shown as it is. */
import { z } from 'zod';
import { Message } from './message.ts';
import { Span } from './span.ts';
import { QualityFlag } from './vocabulary.ts';

const count = z.int().nonnegative();

/** right / predicted and right / expected, 0-1; null where there is nothing to divide by. */
export const Score = z.strictObject({
  expected: count.describe('Rows of the gold set that ask for a prediction.'),
  predicted: count.describe('Predictions within the annotated files.'),
  right: count,
  missed: count,
  false: count,
  precision: z.number().nullable(),
  recall: z.number().nullable(),
});
export type Score = z.infer<typeof Score>;

/** How often a softer judgement agrees on values that were read right. */
export const Agreement = z.strictObject({ compared: count, agreed: count, share: z.number().nullable() });
export type Agreement = z.infer<typeof Agreement>;

export const ScorePair = z.strictObject({ mentions: Score, observations: Score });
export type ScorePair = z.infer<typeof ScorePair>;

/** One disagreement with the gold set: a miss (expected, not read so) or a false hit (read, not expected). */
export const Disagreement = z.strictObject({
  kind: z.enum(['missed-mention', 'false-mention', 'missed-observation', 'false-observation']),
  report: z.string(),
  raw: Span.describe('Place in the decoded source file, or in the sentence for a textbook row.'),
  text: z.string(),
  quote: z.string().describe('The sentence around it.'),
  expected: z.string().nullable().describe('What the gold set has, in words; null: nothing.'),
  actual: z.string().nullable().describe('What was read, in words; null: nothing.'),
  rule: z.string().nullable().describe('The cue that made the false observation.'),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** Stands in the place of a report's id for what is annotated in a file and in none of its published reports. */
const OUTSIDE = '#outside';
export const outsideOf = (file: string): string => file + OUTSIDE;
/** The file, if `report` stands for what is outside of its reports; else null. */
export const fileOutside = (report: string): string | null =>
  report.endsWith(OUTSIDE) ? report.slice(0, -OUTSIDE.length) : null;

export const GoldScore = z.strictObject({
  name: z.string().describe('Name of the annotated set.'),
  rows: count,
  total: ScorePair,
  agreement: z
    .strictObject({ role: Agreement, scope: Agreement, period: Agreement })
    .describe('Among mentions (role) and observations (scope, period type) that were read right.'),
  numbers: Agreement.describe(
    'Arabic numbers of the texts (compared) and those in a mention or explained by a rule (agreed).',
  ),
  reports: z
    .array(
      z.strictObject({
        report: z.string().describe('Id; <file>#outside: what none of its published reports holds.'),
        ...ScorePair.shape,
      }),
    )
    .describe('Ordered by report id; empty for textbook tables, where a report is one sentence.'),
  indicators: z.array(z.strictObject({ indicator: z.string(), observations: Score })).describe('Ordered by id.'),
  rules: z
    .array(z.strictObject({ rule: z.string(), indicator: z.string(), right: count, false: count }))
    .describe('By cue; ordered by id.'),
  disagreements: z.array(Disagreement).describe('Misses and false hits in text order, report by report.'),
});
export type GoldScore = z.infer<typeof GoldScore>;

/** A file or a part of one that was not published, and why. */
export const LeftOut = z.strictObject({
  file: z.string().describe('Path below content/reports.'),
  part: z.int().positive().nullable().describe('Ordinal within a compendium; null: the whole file.'),
  ruleId: z.string(),
  reason: z.string(),
  reasonEn: Message.shape.reasonEn,
  cause: z.string().nullable().describe('The report or file that it conflicts with.'),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** A number that neither a mention nor a named rule accounts for. */
export const UnexplainedRow = z.strictObject({
  report: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  raw: Span,
  text: z.string(),
  context: z.string().describe('Some characters around it.'),
});
export type UnexplainedRow = z.infer<typeof UnexplainedRow>;

export const QualityFile = z.strictObject({
  gold: GoldScore.nullable().describe('null: no gold set was given or none of its files was built; see goldReason.'),
  goldReason: z.string().nullable(),
  goldReasonEn: z.string().nullable(),
  textbook: z.array(GoldScore).describe('Further annotated sentences, one entry a table; ordered by name.'),
  reading: z.strictObject({
    digits: count.describe('Arabic numbers in all texts.'),
    explained: count,
    unexplained: count,
    flags: z.array(z.strictObject({ flag: QualityFlag, reports: count })).describe('Flags in use, in schema order.'),
  }),
  unexplained: z
    .array(UnexplainedRow)
    .describe('Ordered by report and place; at most 1000, all of them are in the reports.'),
  leftOut: z.array(LeftOut).describe('Ordered by file and part.'),
  messages: z.array(Message).describe('Messages that belong to no published report.'),
});
export type QualityFile = z.infer<typeof QualityFile>;
