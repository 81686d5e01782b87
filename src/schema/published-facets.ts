/**
 * What the list of reports is filtered by: a few small numbers a report, in the order of the list, so that whoever has
 * them knows which rows of which page of it a choice leaves. A file holds a bounded number of reports.
 */
import { z } from 'zod';
import { count, paged } from './paged.ts';
import { Level, QualityFlag, System, Verdict } from './vocabulary.ts';

/** Reports in one file: some ten kilobytes compressed. */
export const FACETS_A_PAGE = 2000;
/** Files that a reader's choice may load: what it costs has an end, however many reports there are. */
export const MOST_FACET_FILES = 10;

const set = (of: string) => count.describe(`Sum of 2 to the power of each position in \`${of}\` that the report has.`);

/** One report: year, level, systems, flags, verdicts, number of observations. */
export const FacetRow = z.tuple([
  z.int().nullable().describe('Year; null: hidden by the source or not found.'),
  count.describe('Position of its level in `levels`.'),
  set('systems').describe('Systems with a section or an observation: a sum of 2 to the power of their positions.'),
  set('flags'),
  set('verdicts').describe('Verdicts with at least one finding: a sum of 2 to the power of their positions.'),
  count.describe('Observations.'),
]);
export type FacetRow = z.infer<typeof FacetRow>;

export const FacetPlace = z.strictObject({
  code: z.string().nullable().describe('null: anonymised, unknown or ambiguous.'),
  name: z.string().nullable(),
  depth: count.describe('Steps below the province, or below nothing where the place is not known.'),
  reports: count.describe('Of the place itself; 0 where only places within it have reports on this page.'),
});
export type FacetPlace = z.infer<typeof FacetPlace>;

/** facets.json; pages after the first are facets/index-<n>.json. */
export const FacetsFile = z.strictObject({
  ...paged,
  levels: z.array(Level),
  systems: z.array(System),
  flags: z.array(QualityFlag),
  verdicts: z.array(Verdict),
  places: z
    .array(FacetPlace)
    .describe(
      'In the order of the list, each after what it lies in, so that their numbers add up to places in `reports`.',
    ),
  reports: z
    .array(FacetRow)
    .describe(
      'In the order of the list: places in the order of the division tree, unknown ones after them, anonymised ones last; then by year, unknown last; then by id.',
    ),
});
export type FacetsFile = z.infer<typeof FacetsFile>;
