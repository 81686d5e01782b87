/** A quantity found in a report's text, whether or not any indicator claims it. */
import { z } from 'zod';
import { placed, Span } from './span.ts';
import { MentionStatus, Qualifier, QuantityKind, Role } from './vocabulary.ts';

export const Mention = z.strictObject({
  id: z
    .string()
    .regex(/^m\d+$/)
    .describe('Stable within one report: m1, m2 … in text order.'),
  ...placed,
  text: z.string().describe('What is written, cut from the cleaned text.'),
  value: z
    .number()
    .nullable()
    .describe('万 and 亿 multiplied out; percent 0-100; null where the text gives no number (数十亿元).'),
  lower: z.number().nullable().describe('Lower bound that the wording gives; null: none.'),
  upper: z.number().nullable().describe('Upper bound that the wording gives; null: none.'),
  unit: z.string().describe('Base unit as written (件, 人次, 元, %); empty only where none is written.'),
  qualifier: Qualifier,
  kind: QuantityKind,
  role: Role,
  sentence: Span.describe('The sentence that the value stands in, in the cleaned text.'),
  section: z.string().nullable().describe('Id of the innermost section.'),
  status: MentionStatus,
});
export type Mention = z.infer<typeof Mention>;

/** A span whose digits are no quantity, with the name of the rule that says so. */
export const ExplainedSpan = z.strictObject({
  ...placed,
  text: z.string(),
  rule: z.enum([
    'year',
    'date',
    'document-number',
    'hotline',
    'session-number',
    'ordinal',
    'list-marker',
    'slogan-pattern',
    'law-title',
    'name',
    'placeholder',
  ]),
});
export type ExplainedSpan = z.infer<typeof ExplainedSpan>;
