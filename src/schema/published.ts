/**
 * The files under /data/v1/. Each is validated against its schema here before it is written, and the JSON Schema
 * of each is published beside it. Keys come in declared order; every array states its order.
 *
 * A list that grows with the corpus comes in pages of PAGE_SIZE rows: the file of the plain name is page 1, and its
 * `pages` names all of them.
 */
import { z } from 'zod';
import { RuleDoc } from './check.ts';
import { Topic } from './indicator.ts';
import { count, paged } from './paged.ts';
import { PlaceBrief, ReportRow, SystemCell, VerdictCounts } from './published-rows.ts';
import { Section } from './report.ts';
import { Part, System } from './vocabulary.ts';

export { PAGE_SIZE } from './paged.ts';
export { ChecksFile, FindingsFile, FindingsSummary, PlaceCells, ProvinceFindings } from './published-checks.ts';
export { IndicatorFile, IndicatorPageFile, IndicatorRow, IndicatorsFile, LevelYear } from './published-indicator.ts';
export { ReferenceFile, ReferencePageFile, ReferencesFile } from './published-references.ts';

export const SCHEMA_VERSION = '1.0.0';

export const IndexFile = z.strictObject({
  release: z
    .string()
    .describe('v1- and the first 12 digits of a hash over all other data files; the same data, the same id.'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  latestYear: z.int().nullable().describe('Latest year that the build took for possible, see year-sanity.'),
  years: z.array(z.int()).describe('Years reported on, ascending; hidden ones are not among them.'),
  counts: z.strictObject({
    files: count.describe('Source files read, those left out included.'),
    reports: count,
    leftOut: count,
    anonymised: count,
    places: count,
    characters: count,
    mentions: count,
    observations: count,
    indicators: count,
    indicatorsObserved: count.describe('Indicators with at least one observation.'),
    findings: VerdictCounts,
    digits: count,
    explained: count,
    messages: count,
  }),
  files: z
    .array(z.strictObject({ path: z.string(), what: z.string(), whatEn: z.string() }))
    .describe('Entry points of this data set.'),
});
export type IndexFile = z.infer<typeof IndexFile>;

/** Pages after the first are reports/index-<n>.json. */
export const ReportsFile = z.strictObject({ ...paged, reports: z.array(ReportRow).describe('Ordered by id.') });
export type ReportsFile = z.infer<typeof ReportsFile>;

/** The words that cues refer to. */
export const LexiconFile = z.strictObject({
  topics: z.record(z.string(), Topic),
  classes: z.record(z.string(), z.array(z.string())),
  counted: z
    .record(z.string(), z.string())
    .describe('Words of numerators and denominators that are no indicator -> the same in English.'),
});
export type LexiconFile = z.infer<typeof LexiconFile>;

export const RulesFile = z.strictObject({
  rules: z
    .array(z.strictObject({ ...RuleDoc.shape, findings: VerdictCounts }))
    .describe('In the order in which they run.'),
});
export type RulesFile = z.infer<typeof RulesFile>;

const SystemTotals = {
  id: System,
  zh: z.string(),
  en: z.string(),
  indicators: z.array(z.string()).describe('Ids of the codebook, ordered; empty where nothing is quantified.'),
  sections: count,
  observations: count,
  reports: count.describe('Reports with a section or an observation on it.'),
};

export const SystemsFile = z.strictObject({
  systems: z
    .array(
      z.strictObject({
        ...SystemTotals,
        terms: z.array(z.string()).describe('Words of a heading by which its section is taken to be about the system.'),
        href: z.string(),
      }),
    )
    .describe('In the order of the outline.'),
});
export type SystemsFile = z.infer<typeof SystemsFile>;

const coverage = z
  .array(
    z.strictObject({
      report: z.string(),
      year: z.int().nullable(),
      place: PlaceBrief,
      sections: z
        .array(Section.pick({ id: true, marker: true, title: true, start: true, end: true }).extend({ part: Part }))
        .describe('In text order; the outermost section of the system, not those inside it.'),
      observations: SystemCell.shape.observations,
    }),
  )
  .describe('Reports with a section or an observation on it, ordered by id.');

/** systems/<id>.json: what each report says of one system. Pages after it are systems/<id>/index-<n>.json. */
export const SystemFile = z.strictObject({ ...paged, ...SystemTotals, coverage });
export type SystemFile = z.infer<typeof SystemFile>;

export const SystemPageFile = z.strictObject({ ...paged, id: System, coverage });
export type SystemPageFile = z.infer<typeof SystemPageFile>;

export const ManifestFile = z.strictObject({
  release: z.string(),
  files: z
    .array(z.strictObject({ path: z.string(), bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .describe('Every file but this one, ordered by path (by UTF-16 code unit).'),
});
export type ManifestFile = z.infer<typeof ManifestFile>;
