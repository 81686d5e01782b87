/**
 * reports/<id>.peers.json: one report beside the others. It is a file of its own because it changes whenever another
 * report is added, while reports/<id>.json depends on its own source alone.
 */
import { z } from 'zod';
import { Span } from './span.ts';
import { Level } from './vocabulary.ts';

const count = z.int().nonnegative();

export const SharedSentence = z.strictObject({
  ...Span.shape,
  reports: count.describe('Other reports that have the same sentence.'),
  example: z
    .strictObject({ report: z.string(), ...Span.shape })
    .describe('The first of them by id, and its place there.'),
});
export type SharedSentence = z.infer<typeof SharedSentence>;

/** Sentences that stand in other reports as well, apart from width, spaces and punctuation. */
export const Boilerplate = z.strictObject({
  others: count.describe('Other reports that were compared.'),
  letters: count.describe('Letters and digits that a sentence has at least to be compared.'),
  sentences: count.describe('Sentences of the running text that were compared.'),
  shared: count.describe('Those that stand in another report as well.'),
  share: z.number().min(0).max(1).nullable().describe('shared / sentences; null: nothing to compare.'),
  list: z.array(SharedSentence).describe('In text order.'),
  figures: z
    .array(SharedSentence)
    .describe('Sentences that others have with other figures and else the same, in text order; not counted as shared.'),
});
export type Boilerplate = z.infer<typeof Boilerplate>;

/** A core indicator that most reports of the kind state and this one does not, as far as was found. */
export const MissingIndicator = z.strictObject({
  indicator: z.string(),
  reports: count.describe('Reports of the kind that state it.'),
  lookedFor: z.array(z.string()).describe('Words that the search for it starts from, the most usual first.'),
  found: z
    .strictObject({ ...Span.shape, text: z.string() })
    .nullable()
    .describe('The most usual such word that stands in the text, at its first place; null: none does.'),
});
export type MissingIndicator = z.infer<typeof MissingIndicator>;

export const Peers = z.strictObject({
  basis: z
    .enum(['level-year', 'level', 'all', 'none'])
    .describe('Reports of the same level and year; of the same level; all others; too few to compare.'),
  level: Level,
  year: z.int().nullable(),
  reports: count.describe('Other reports that were compared.'),
  threshold: z.number().describe('An indicator counts as usual where more than this share of them states it.'),
  missing: z.array(MissingIndicator).describe('Most widely stated first, then by id.'),
});
export type Peers = z.infer<typeof Peers>;

export const PeersFile = z.strictObject({ report: z.string(), boilerplate: Boilerplate, peers: Peers });
export type PeersFile = z.infer<typeof PeersFile>;
