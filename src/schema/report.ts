/** Everything about one report, as published in reports/<id>.json. */
import { z } from 'zod';
import { Finding, MandateItem, SystemCoverage } from './check.ts';
import { ExplainedSpan, Mention } from './mention.ts';
import { Message } from './message.ts';
import { IsoDate, Observation } from './observation.ts';
import { Place } from './place.ts';
import { placed, Span } from './span.ts';
import { Part, QualityFlag, System } from './vocabulary.ts';

/** Where a metadata field was read: its words and their place. `raw` places stand before any cleaning. */
export const Evidence = z.strictObject({
  field: z.enum([
    'title',
    'year',
    'period',
    'place',
    'level',
    'issuers',
    'addressees',
    'documentNumber',
    'signedOn',
    'publishedOn',
    'signers',
  ]),
  rule: z.string().describe('Name of the rule that read it, e.g. title-year, opening-year, signature-date, sidecar.'),
  text: z.string(),
  span: Span.nullable().describe('Its place in the cleaned text; null: in the page around the report, or a sidecar.'),
  raw: Span.nullable().describe('null: stated by a sidecar.'),
  note: z.string().nullable().describe('For a sidecar its reason; for an incomplete date the readings tried.'),
  noteEn: z
    .string()
    .nullable()
    .describe('The same in English; null as well where a sidecar gives its reason in Chinese only.'),
});
export type Evidence = z.infer<typeof Evidence>;

export const Section = z.strictObject({
  id: z.string(),
  marker: z.string().describe('As written: 一、, (一), 1., 一是; empty where the heading has none.'),
  level: z.int().min(1).max(5),
  title: z.string(),
  ...placed,
  part: Part,
  system: System.nullable(),
  parent: z.string().nullable(),
});
export type Section = z.infer<typeof Section>;

export const Reference = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['law', 'regulation', 'policy', 'document', 'programme']),
  ...placed,
});
export type Reference = z.infer<typeof Reference>;

export const SourceInfo = z.strictObject({
  file: z.string().describe('Path below content/reports; never a machine path.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  charset: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']),
  start: z.int().nonnegative().describe('Where the report starts in the decoded file.'),
  end: z.int().nonnegative(),
  origin: z.string().nullable().describe('Where the file came from, as far as known.'),
  originEn: z.string().nullable().describe('The same in English; null as well where it is written in Chinese only.'),
  part: z.int().positive().nullable().describe('Ordinal within a compendium; null: the file is one report.'),
});
export type SourceInfo = z.infer<typeof SourceInfo>;

export const ReportPeriod = z.strictObject({
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  partial: z.boolean().describe('true: the report was closed before the end of its year.'),
});
export type ReportPeriod = z.infer<typeof ReportPeriod>;

/** Metadata, each field with its evidence. null = not found, never guessed. */
export const ReportMeta = z.strictObject({
  title: z.string().nullable(),
  year: z.int().min(1949).max(2100).nullable().describe('The year reported on; null where the source hides it (20xx).'),
  period: ReportPeriod,
  place: Place,
  issuers: z.array(z.string()),
  addressees: z.array(z.string()),
  documentNumber: z.string().nullable(),
  signedOn: IsoDate.nullable(),
  publishedOn: IsoDate.nullable(),
  evidence: z
    .array(Evidence)
    .describe("A sidecar's statements first, before the reading of the text that each replaces."),
});
export type ReportMeta = z.infer<typeof ReportMeta>;

export const Paragraph = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  section: z.string().nullable(),
  kind: z.enum(['heading', 'text', 'salutation', 'signature', 'title']),
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Report = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  ...ReportMeta.shape,
  source: SourceInfo,
  text: z.strictObject({ length: z.int().nonnegative(), sha256: z.string(), href: z.string() }),
  paragraphs: z
    .array(Paragraph)
    .describe('Every block of the cleaned text in order; together they hold all its characters but the line breaks.'),
  sections: z.array(Section),
  mentions: z.array(Mention),
  explained: z.array(ExplainedSpan),
  observations: z.array(Observation),
  references: z.array(Reference),
  checks: z.array(Finding),
  mandate: z.array(MandateItem),
  systems: z.array(SystemCoverage),
  quality: z.strictObject({
    digits: z.int().nonnegative().describe('Arabic numbers in the text.'),
    explained: z.int().nonnegative().describe('Those in a mention with a meaning or in a span that a rule explains.'),
    unexplained: z.array(z.strictObject({ ...placed, text: z.string() })).describe('The rest, in text order.'),
    flags: z.array(QualityFlag),
  }),
  messages: z.array(Message),
});
export type Report = z.infer<typeof Report>;
