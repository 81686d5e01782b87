/** Audit findings and the mandate checklist. */
import { z } from 'zod';
import { placed, Span } from './span.ts';
import { System, Verdict } from './vocabulary.ts';

/** A sentence, or words, that a finding rests on, with the figures in it that count. */
export const FindingQuote = z.strictObject({
  report: z.string().nullable().describe('Report that it stands in; null: the one that the finding is about.'),
  ...placed,
  text: z.string(),
  marks: z
    .array(z.strictObject({ ...Span.shape, mention: z.string().nullable() }))
    .describe(
      'Places within it that the finding speaks of, in text order; none: all of it. Same text as start and end.',
    ),
});
export type FindingQuote = z.infer<typeof FindingQuote>;

export const Finding = z.strictObject({
  id: z.string().describe('<report>.<rule>.<claim mention or ordinal>; stable while the text is.'),
  rule: z.string(),
  verdict: Verdict,
  system: System.nullable().describe(
    "Of the claim's indicator, else of the section it stands in; null: neither has one.",
  ),
  reason: z.string().describe('"Unexpected X, expected Y = arithmetic"; English, as in the log.'),
  reasonZh: z.string().describe('The same in Chinese, in neutral words, for the page.'),
  expected: z.number().nullable(),
  actual: z.number().nullable(),
  formula: z.string().nullable().describe('Printed arithmetic, e.g. (176 − 26) ÷ 176 = 85.2 %.'),
  claim: z
    .string()
    .nullable()
    .describe('Mention that is checked; null: the claim is text (duplicate paragraph, year).'),
  parts: z.array(z.string()).describe('Mentions that the claim is checked against.'),
  basis: z
    .string()
    .nullable()
    .describe('For a rate that its counts bear out: what stands below the line (indicator id, else words); else null.'),
  others: z
    .array(z.strictObject({ report: z.string(), mention: z.string() }))
    .describe('Mentions of earlier reports of the same place that the claim is checked against; mostly none.'),
  quotes: z.array(FindingQuote).describe('Every place that the finding rests on, the claim first.'),
  url: z.string().describe("The rule's page."),
});
export type Finding = z.infer<typeof Finding>;

/** One line of the mandate checklist: is a required content there, and where. */
export const MandateItem = z.strictObject({
  item: z.enum(['measures', 'shortcomings', 'causes', 'first-responsible', 'plan', 'other']),
  found: z.boolean(),
  how: z
    .enum(['heading', 'wording', 'not-found'])
    .describe('Found as a section of its own, found in the wording, or not found.'),
  quote: z.strictObject({ ...placed, text: z.string() }).nullable(),
  lookedFor: z.array(z.string()).describe('The words that were looked for, printed where nothing was found.'),
});
export type MandateItem = z.infer<typeof MandateItem>;

/** Which systems a report has a section or an observation on. */
export const SystemCoverage = z.strictObject({
  system: System,
  sections: z.array(z.string()),
  observations: z.int().nonnegative(),
});
export type SystemCoverage = z.infer<typeof SystemCoverage>;

/** A rule as it is published: the same object makes the check, its tests and its page. */
export const RuleDoc = z.strictObject({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  what: z.string(),
  whatEn: z.string(),
  why: z.string(),
  whyEn: z.string(),
  source: z.string().describe('The norm or the arithmetic that it rests on.'),
  sourceEn: z.string(),
  examples: z.array(
    z.strictObject({
      title: z.string(),
      titleZh: z.string(),
      earlier: z.string().nullable().describe('Text of the report before; null: the rule reads one report.'),
      text: z.string(),
      verdicts: z.array(Verdict),
      reasons: z.array(z.string()),
      reasonsZh: z.array(z.string()),
    }),
  ),
});
export type RuleDoc = z.infer<typeof RuleDoc>;
