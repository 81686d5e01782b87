/** What a rule is given: the report's quantities in text order, cut into stretches, with their own words. */
import type { Extraction } from '../schema/extraction.ts';
import type { Codebook, Indicator } from '../schema/indicator.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Paragraph } from '../schema/report.ts';
import { isPercent } from './comparable.ts';
import type { Quantity, Stretch } from './quantities.ts';
import { cutStretches } from './stretches.ts';

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
  /** The stretches that hold quantities, which most do not; what rules ask is asked of few. */
  readonly held: readonly Stretch[];
  /** The quantities that the codebook knows. */
  readonly known: readonly Quantity[];
  readonly percentages: readonly Quantity[];
  readonly paragraphs: readonly Paragraph[];
  readonly currentYear: number | null;
  /** Filled by `once`. */
  readonly answers: Map<object, unknown>;
}

const INDICATORS = new WeakMap<Codebook, ReadonlyMap<string, Indicator>>();

/** The codebook's indicators by id, listed once a codebook and not once a report. */
function indicatorsOf(codebook: Codebook): ReadonlyMap<string, Indicator> {
  const known = INDICATORS.get(codebook);
  if (known !== undefined) return known;
  const indicators = new Map(codebook.indicators.map((indicator) => [indicator.id, indicator]));
  INDICATORS.set(codebook, indicators);
  return indicators;
}

export function contextOf(
  report: ParsedReport,
  extraction: Extraction,
  codebook: Codebook,
  options: AuditOptions = {},
): AuditContext {
  const stretches = cutStretches(report, extraction);
  const quantities: Quantity[] = [];
  const held: Stretch[] = [];
  const known: Quantity[] = [];
  const percentages: Quantity[] = [];
  for (const stretch of stretches) {
    if (stretch.quantities.length === 0) continue;
    held.push(stretch);
    for (const quantity of stretch.quantities) {
      quantities.push(quantity);
      if (quantity.ids.length > 0) known.push(quantity);
      if (isPercent(quantity)) percentages.push(quantity);
    }
  }
  return {
    report,
    text: report.folded,
    extraction,
    indicators: indicatorsOf(codebook),
    quantities,
    stretches,
    held,
    known,
    percentages,
    paragraphs: report.paragraphs,
    currentYear: options.currentYear ?? null,
    answers: new Map(),
  };
}
