/** The steps between a source file and its values, as this script joins them. Tests put small ones in their place. */

import type { Finding, RuleDoc } from '../../src/schema/check.ts';
import type { Audit, Extraction } from '../../src/schema/extraction.ts';
import type { Codebook } from '../../src/schema/indicator.ts';
import type { Message } from '../../src/schema/message.ts';
import type { ParsedReport } from '../../src/schema/parsed.ts';
import type { Division } from '../../src/schema/place.ts';
import type { ReportMeta } from '../../src/schema/report.ts';
import type { SourceFile } from './sources.ts';

export interface ParseContext {
  readonly divisions: readonly Division[];
  readonly currentYear: number;
}

export interface SeriesMember {
  readonly report: ParsedReport;
  readonly extraction: Extraction;
}

export interface Stages {
  parse(file: SourceFile, context: ParseContext): { reports: readonly ParsedReport[]; messages: readonly Message[] };
  createExtractor(codebook: Codebook): (report: ParsedReport) => Extraction;
  audit(report: ParsedReport, extraction: Extraction, codebook: Codebook, context: { currentYear: number }): Audit;
  /** Whose reports may be compared over the years; null: on no time line. */
  seriesOf(meta: ReportMeta): string | null;
  /** Report id -> findings that need the earlier reports of its place. */
  auditSeries(
    members: readonly SeriesMember[],
    codebook: Codebook,
    context: { currentYear: number },
  ): ReadonlyMap<string, readonly Finding[]>;
  ruleDocs(): readonly RuleDoc[];
}
