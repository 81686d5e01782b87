/** What a rule is given: the report's quantities in text order, cut into stretches, with their own words. */
import type { Extraction } from '../schema/extraction.ts';
import type { Codebook, Indicator } from '../schema/indicator.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Paragraph } from '../schema/report.ts';
import { cutStretches } from './stretches.ts';

/** A mention together with what it was taken for and the words that are its own. */
export interface Quantity {
  readonly mention: Mention;
  readonly observations: readonly Observation[];
  /** Indicator ids of the observations; empty where the codebook knows no such quantity. */
  readonly ids: readonly string[];
  /** Words before it, back to the nearest quantity or one of ，；。：（）. */
  readonly before: string;
  /** Words after it, up to the nearest such place. */
  readonly after: string;
  /** Index of its stretch in `stretches`. */
  readonly stretch: number;
  /** How many brackets （ are open around it within its stretch. */
  readonly depth: number;
}

/** Text without 。；！？, line end or start of a parsed sentence inside: statements in it speak of one matter. */
export interface Stretch {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Index of its paragraph in `report.paragraphs`; −1 where it stands outside all of them. */
  readonly paragraph: number;
  readonly quantities: readonly Quantity[];
}

export interface AuditOptions {
  /** Year of the build, handed in because pure code has no clock. Without it the reported year is the yardstick. */
  readonly currentYear?: number;
}

export interface AuditContext {
  readonly report: ParsedReport;
  /** The report's analysis form; places in it hold in `report.text`. */
  readonly text: string;
  readonly extraction: Extraction;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly quantities: readonly Quantity[];
  readonly stretches: readonly Stretch[];
  readonly paragraphs: readonly Paragraph[];
  readonly currentYear: number | null;
}

export function contextOf(
  report: ParsedReport,
  extraction: Extraction,
  codebook: Codebook,
  options: AuditOptions = {},
): AuditContext {
  const stretches = cutStretches(report, extraction);
  return {
    report,
    text: report.folded,
    extraction,
    indicators: new Map(codebook.indicators.map((indicator) => [indicator.id, indicator])),
    quantities: stretches.flatMap((stretch) => stretch.quantities),
    stretches,
    paragraphs: report.paragraphs,
    currentYear: options.currentYear ?? null,
  };
}
