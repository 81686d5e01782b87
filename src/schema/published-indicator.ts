/** indicators.json, and indicators/<id>.json with its pages. */
import { z } from 'zod';
import { EnglishFront, Indicator } from './indicator.ts';
import { count, paged } from './paged.ts';
import { FindingRow, ObservationRow, VerdictCounts } from './published-rows.ts';
import { Level } from './vocabulary.ts';

const usage = {
  observations: count,
  primary: count.describe('Reports with a value that stands for the whole body; a part never does.'),
  reports: count,
};

const english = {
  trapsEn: EnglishFront.shape.traps.describe('The traps in English, in the same order; empty where none are written.'),
};

export const IndicatorRow = z.strictObject({
  ...Indicator.omit({ topic: true, units: true, not: true, cues: true }).shape,
  ...english,
  ...usage,
  href: z.string().describe('indicators/<id>.json'),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

export const IndicatorsFile = z.strictObject({
  indicators: z.array(IndicatorRow).describe('Ordered by system (as in systems.json), then id.'),
});
export type IndicatorsFile = z.infer<typeof IndicatorsFile>;

/** How many reports of one level and year state the indicator: bodies of one kind beside each other. */
export const LevelYear = z.strictObject({
  level: Level,
  year: z.int().nullable().describe('null: hidden by the source or not found.'),
  reports: count,
  stated: count.describe('Those with a value that stands for the whole body.'),
  parts: count.describe('Those that state parts and no whole.'),
});
export type LevelYear = z.infer<typeof LevelYear>;

/** Findings printed with the indicator; the others are in checks.json. */
export const MOST_CHECKS = 50;

const rows = { observations: z.array(ObservationRow).describe('Ordered by report id, then place in the text.') };

/** Page 1. Pages after it are indicators/<id>/index-<n>.json, see IndicatorPageFile. */
export const IndicatorFile = z.strictObject({
  ...paged,
  indicator: z.strictObject({ ...Indicator.shape, ...english }),
  note: z.string().describe('Method note, Markdown; empty where none has been written.'),
  noteEn: z.string().describe('The same in English; empty where none has been written.'),
  primary: usage.primary,
  reports: usage.reports,
  coverage: z
    .array(LevelYear)
    .describe('Every level and year that has reports; by level, then year, hidden years last.'),
  verdicts: VerdictCounts.describe('Of all findings whose claim or parts are values of this indicator.'),
  checks: z
    .array(FindingRow)
    .max(MOST_CHECKS)
    .describe('The first of those findings, the ones that differ before the others; all are in checks.json.'),
  ...rows,
});
export type IndicatorFile = z.infer<typeof IndicatorFile>;

export const IndicatorPageFile = z.strictObject({ ...paged, indicator: Indicator.shape.id, ...rows });
export type IndicatorPageFile = z.infer<typeof IndicatorPageFile>;
