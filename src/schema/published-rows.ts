/** Rows that several published files share. A row always carries what a reader needs to find its sentence. */
import { z } from 'zod';
import { Finding, FindingQuote, MandateItem } from './check.ts';
import { IsoDate, Observation } from './observation.ts';
import { Place } from './place.ts';
import { ReportPeriod, SourceInfo } from './report.ts';
import { Span } from './span.ts';
import {
  Level,
  MentionStatus,
  Part,
  Qualifier,
  QualityFlag,
  QuantityKind,
  Role,
  System,
  type Verdict,
} from './vocabulary.ts';

const count = z.int().nonnegative();

/** Enough of a place to label a value; the path is in the report and in places/<code>.json. */
export const PlaceBrief = z.strictObject({
  code: z.string().nullable().describe('null: anonymised, unknown or ambiguous; then no rank and no time line.'),
  name: z.string().nullable(),
  level: Level,
  anonymised: z.boolean(),
});
export type PlaceBrief = z.infer<typeof PlaceBrief>;

/** Findings by verdict; every verdict is named, 0 is a real zero. */
export const VerdictCounts = z.strictObject({
  consistent: count,
  rounding: count,
  inconsistent: count,
  'not-recomputable': count,
  suspicious: count,
  noted: count,
} satisfies Record<Verdict, typeof count>);
export type VerdictCounts = z.infer<typeof VerdictCounts>;

/** One cell of the matrix of systems × reports. */
export const SystemCell = z.strictObject({ system: System, sections: count, observations: count });
export type SystemCell = z.infer<typeof SystemCell>;

/** One report in the list: what facets, search and the home page's matrix need, and no more. */
export const ReportRow = z.strictObject({
  id: z.string(),
  title: z.string().nullable().describe('null: none was found in the text.'),
  year: z.int().nullable().describe('null: hidden by the source (20xx) or not found.'),
  period: ReportPeriod,
  place: Place,
  issuers: z.array(z.string()),
  signedOn: IsoDate.nullable(),
  publishedOn: IsoDate.nullable(),
  source: SourceInfo.pick({ file: true, part: true }),
  flags: z.array(QualityFlag),
  characters: count.describe('Length of the cleaned text in UTF-16 code units.'),
  sections: count,
  mentions: count,
  observations: count,
  indicators: count.describe('Different indicators with an observation.'),
  findings: VerdictCounts,
  digits: count.describe('Arabic numbers in the text.'),
  explained: count,
  mandate: z.array(MandateItem.pick({ item: true, found: true, how: true })),
  systems: z.array(SystemCell).describe('All systems, in the order of systems.json.'),
  href: z.string().describe('reports/<id>.json'),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** Where a value is written: its own words and its sentence, as text and as places. */
const quoted = {
  mention: z.string().describe('Id of the mention within its report.'),
  start: z.int().nonnegative().describe('Start of the quantity in reports/<report>.txt.'),
  end: z.int().nonnegative(),
  raw: Span.describe('The same characters in the decoded source file.'),
  text: z.string().describe('The quantity as written.'),
  sentence: Span.describe('The sentence in reports/<report>.txt.'),
  quote: z.string().describe('The sentence as written.'),
  section: z.string().nullable(),
};

/** The counts that bear a rate out, where the report states them and the codebook's definition joins them. */
export const RateCounts = z.strictObject({
  n: count.describe('What is counted above the line.'),
  of: z.int().positive().describe('What stands below it.'),
  low: z.number().describe('Lower end of the Wilson interval of n in of, 95 %, in percent to two places.'),
  high: z.number(),
  parts: z.array(z.string()).describe('Mentions that state the counts, numerator first.'),
});
export type RateCounts = z.infer<typeof RateCounts>;

/** One observation with its report, place, year and sentence: a row of indicators/<id>.json and observations.ndjson. */
export const ObservationRow = z.strictObject({
  id: z.string(),
  report: z.string(),
  year: z.int().nullable(),
  place: PlaceBrief,
  ...Observation.omit({ id: true, mention: true }).shape,
  counts: RateCounts.nullable().describe('null: no rate, or its counts are not stated, not exact, or do not give it.'),
  ...quoted,
});
export type ObservationRow = z.infer<typeof ObservationRow>;

/** One mention with its report and sentence: a row of mentions.ndjson. */
export const MentionRow = z.strictObject({
  report: z.string(),
  year: z.int().nullable(),
  place: PlaceBrief,
  ...quoted,
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string(),
  qualifier: Qualifier,
  kind: QuantityKind,
  role: Role,
  status: MentionStatus,
  part: Part.nullable().describe('Part of the innermost section; null: outside every section.'),
  indicators: z.array(z.string()).describe('Indicators that its observations state, in text order; often empty.'),
});
export type MentionRow = z.infer<typeof MentionRow>;

/** One finding of the audit board. */
export const FindingRow = z.strictObject({
  report: z.string(),
  year: z.int().nullable(),
  place: PlaceBrief,
  part: ReportRow.shape.source.shape.part,
  ...Finding.shape,
  quotes: z
    .array(
      z.strictObject({
        ...FindingQuote.shape,
        anchor: z.string().describe("Fragment of its report's page that the quote leads to."),
      }),
    )
    .describe('Every place that the finding rests on, the claim first.'),
});
export type FindingRow = z.infer<typeof FindingRow>;
