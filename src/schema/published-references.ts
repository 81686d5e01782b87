/** references.json, and references/<id>.json with its pages. */
import { z } from 'zod';
import { ReferenceVersion } from './indicator.ts';
import { count, paged } from './paged.ts';
import { Reference } from './report.ts';
import { placed, Span } from './span.ts';

/** The act that applied throughout the year of a report which applies an older one. */
export const Superseded = z.strictObject({
  by: z.string().describe('Id of the later act; the id of this one: a later version of it.'),
  name: z.string(),
  inForce: z.string().describe('From when the later one applies: a year, a month or a day.'),
  source: z.string().nullable(),
});
export type Superseded = z.infer<typeof Superseded>;

/** One place that cites it. */
export const Citation = z.strictObject({
  report: z.string(),
  year: z.int().nullable(),
  place: z.string().nullable().describe('Name as the report has it.'),
  anonymised: z.boolean(),
  ...placed,
  text: z.string().describe('As written, cut from the cleaned text.'),
  sentence: Span.describe('The sentence in reports/<report>.txt; the words alone where no sentence holds them.'),
  quote: z.string().describe('The sentence as written.'),
  anchor: z
    .string()
    .describe("Fragment of the report's page at the place: its value's, its section's or its paragraph's."),
  superseded: Superseded.nullable().describe('null: no later act, or the words leave a doubt.'),
});
export type Citation = z.infer<typeof Citation>;

const row = {
  id: z.string().describe('Stable: from content/lexicon/references.yml, else made from the normalised title.'),
  name: z.string(),
  kind: Reference.shape.kind,
  listed: z.boolean().describe('In content/lexicon/references.yml; the others are known by their title alone.'),
  supersededBy: z.string().nullable().describe('Id of the act that took its place; null: none known.'),
  since: z.int().nullable().describe('Year from which that applies.'),
  versions: z.array(ReferenceVersion).describe('Oldest first; empty: none on file.'),
  reports: count.describe('Reports that cite it.'),
  citations: count.describe('Places that cite it.'),
  warnings: count.describe('Places that apply it though a later act or version applied.'),
  firstYear: z.int().nullable().describe('Earliest year reported on among them; null: all are hidden.'),
  lastYear: z.int().nullable(),
};

/** Pages after the first are references/index-<n>.json. */
export const ReferencesFile = z.strictObject({
  ...paged,
  references: z
    .array(
      z.strictObject({
        ...row,
        first: Citation.pick({ report: true, anchor: true }).describe('Its first place, in the order of report ids.'),
        href: z.string().describe('references/<id>.json'),
      }),
    )
    .describe('Most widely cited first, then listed ones, then by id.'),
});
export type ReferencesFile = z.infer<typeof ReferencesFile>;
export type ReferenceRow = ReferencesFile['references'][number];

/** A page of its own for what stands in the list or is cited by more than one report; a single document has its place. */
export const hasOwnPage = ({ listed, reports }: Pick<ReferenceRow, 'listed' | 'reports'>): boolean =>
  listed || reports > 1;

const places = z.array(Citation).describe('Ordered by report id, then place in the text.');

/** Page 1. Pages after it are references/<id>/index-<n>.json. */
export const ReferenceFile = z.strictObject({
  ...paged,
  ...row,
  years: z
    .array(z.strictObject({ year: z.int().nullable(), reports: count, citations: count }))
    .describe('Ascending, hidden years last.'),
  places,
});
export type ReferenceFile = z.infer<typeof ReferenceFile>;

export const ReferencePageFile = z.strictObject({ ...paged, id: row.id, places });
export type ReferencePageFile = z.infer<typeof ReferencePageFile>;
