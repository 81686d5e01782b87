/**
 * The codebook: one indicator = one file `content/indicators/<id>.mdx`.
 * Front matter is this shape; the body is the method note. `content/indicators/en/<id>.mdx` has the note in English.
 */
import { z } from 'zod';
import { PeriodType, Scope, System } from './vocabulary.ts';

/**
 * A cue says in the language's own terms where a quantity states the indicator.
 * The notation of `say` and `not` is explained in content/indicators/README.md:
 * `…` a gap inside the sentence, `{收到}` a synonym class of content/lexicon/classes.yml,
 * `(的)` optional, `|` alternatives, `N` the quantity with its unit.
 */
export const Cue = z.strictObject({
  say: z.union([z.string(), z.array(z.string()).min(1)]).describe('Patterns; any one of them suffices.'),
  topic: z
    .array(z.string())
    .optional()
    .describe(
      'Topic ids of content/lexicon/topics.yml, one of which must be what the text is about here. Overrides the file-level topic; [] = none needed.',
    ),
  units: z.array(z.string()).optional().describe('Units or unit classes that fit. Overrides the file-level units.'),
  not: z
    .array(z.string())
    .optional()
    .describe("Patterns that must not stand in the quantity's clause; added to the file-level list."),
  scope: Scope.optional().describe('Scope that the wording itself states (以区政府为被告 → government).'),
  period: PeriodType.optional().describe('Period type that the wording itself states (共有 → stock).'),
});
export type Cue = z.infer<typeof Cue>;

export const Indicator = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(?:[._][a-z]+)+$/)
    .describe('domain.object[.aspect]; never changed once published.'),
  zh: z.string(),
  en: z.string(),
  definition: z.string().describe('One Chinese sentence: what is counted.'),
  definitionEn: z.string(),
  unit: z.string().describe('Base unit of the published values; for rates %.'),
  kind: z.enum(['count', 'rate', 'amount', 'duration']),
  measure: z.enum(['flow', 'stock']).describe('flow: happened in the period; stock: stands at its end.'),
  system: System,
  tier: z.enum(['1', '2', '3']),
  direction: z.enum(['higher-better', 'lower-better', 'neutral']),
  numerator: z.string().nullable().describe('Indicator id or words; rates only.'),
  denominators: z
    .array(z.string())
    .describe('Indicator ids or words that reports use below the line, usual one first; rates only.'),
  related: z.array(z.string()).describe('Ids of indicators that are read together with this one.'),
  topic: z.array(z.string()).describe('Topics inherited by every cue.'),
  units: z.array(z.string()).min(1).describe('Units or unit classes inherited by every cue.'),
  not: z.array(z.string()).describe('Exclusions inherited by every cue.'),
  cues: z.array(Cue).min(1),
  traps: z.array(z.string()).describe('What looks like this indicator and is not.'),
});
export type Indicator = z.infer<typeof Indicator>;

/** Front matter of `content/indicators/en/<id>.mdx`; everything else about the indicator stands in the Chinese file. */
export const EnglishFront = z.strictObject({
  id: Indicator.shape.id.describe('That of the Chinese file, and the name of this one.'),
  traps: z.array(z.string().min(1)).describe('The traps of the Chinese file in English: as many, in the same order.'),
});
export type EnglishFront = z.infer<typeof EnglishFront>;

/** What readers of the English pages see of an indicator beside its name and definition. */
export interface EnglishNote extends Pick<EnglishFront, 'traps'> {
  /** Method note, Markdown, with as many sections as the Chinese one, in the same order. */
  readonly note: string;
}

/** A topic: what a stretch of text is about, opened by one of its terms and inherited by the clauses after it. */
export const Topic = z.strictObject({
  zh: z.string(),
  terms: z.array(z.string()).min(1),
  closed: z
    .literal(true)
    .optional()
    .describe(
      'Has results of its own that no indicator counts: topics of sentences before and headings are not active behind it.',
    ),
});
export type Topic = z.infer<typeof Topic>;

/** A date as far as it is known: a year, a month, a day. */
const PartialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** One version of an act: when it was adopted, from when it applies, and the document that says so. */
export const ReferenceVersion = z.strictObject({
  adopted: PartialDate.describe('Adopted, revised or issued.'),
  inForce: PartialDate.describe('In force from; the date of issue where the act names none.'),
  source: z.string().describe('Order, decree or number of the document that adopted it.'),
});
export type ReferenceVersion = z.infer<typeof ReferenceVersion>;

/** A law, regulation, policy or named programme that reports cite; content/lexicon/references.yml. */
export const KnownReference = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['law', 'regulation', 'policy', 'document', 'programme']),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  terms: z.array(z.string()).default([]).describe('Words by which a programme is named outside of title marks.'),
  supersededBy: z.string().nullable().default(null),
  since: z.int().nullable().default(null).describe('Year from which the later version applies.'),
  versions: z
    .array(ReferenceVersion)
    .default([])
    .describe('Versions under this very name, oldest first; empty: none is on file, so nothing is said about them.'),
});
export type KnownReference = z.infer<typeof KnownReference>;

/** Everything the extraction knows about words; loaded from content/, passed as one value. */
export interface Codebook {
  readonly indicators: readonly Indicator[];
  readonly topics: Readonly<Record<string, Topic>>;
  /** Synonym class -> its members, usable as {name} in cue patterns. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Absent in tests that need none. */
  readonly references?: readonly KnownReference[];
  /** Words of numerators and denominators that no indicator counts -> the same in English. Absent as above. */
  readonly counted?: Readonly<Record<string, string>>;
}
