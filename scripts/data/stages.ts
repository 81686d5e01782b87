/** The steps between a source file and its values, as this script joins them. Tests put small ones in their place. */

import type { RuleDoc } from '../../src/schema/check.ts';
import type { Audit, Extraction } from '../../src/schema/extraction.ts';
import type { Codebook } from '../../src/schema/indicator.ts';
import type { Message } from '../../src/schema/message.ts';
import type { ParsedReport } from '../../src/schema/parsed.ts';
import type { Division } from '../../src/schema/place.ts';
import type { SourceFile } from './sources.ts';

export interface ParseContext {
  readonly divisions: readonly Division[];
  readonly currentYear: number;
}

export interface Stages {
  parse(file: SourceFile, context: ParseContext): { reports: readonly ParsedReport[]; messages: readonly Message[] };
  createExtractor(codebook: Codebook): (report: ParsedReport) => Extraction;
  audit(report: ParsedReport, extraction: Extraction, codebook: Codebook, context: { currentYear: number }): Audit;
  ruleDocs(): readonly RuleDoc[];
}
