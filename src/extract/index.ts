/**
 * Extraction: from a parsed report to its mentions and observations.
 *
 * The order is that of reading: which numbers are quantities (numbers/), what each belongs to (frame/),
 * which indicator it states (observe/, with the words of the codebook compiled by lexicon/). Beside these stand what the
 * report cites (references/), and what the others are made of: rules of language (rule/) and lists of words (words/).
 */
import type { Extraction } from '../schema/extraction.ts';
import type { Codebook } from '../schema/indicator.ts';
import type { ExplainedSpan, Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { MentionStatus } from '../schema/vocabulary.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { findNumbers } from './numbers/find.ts';
import { createIntactFilter } from './observe/intact.ts';
import { primaryRules } from './observe/primary.ts';
import { markParts } from './observe/totals.ts';
import { type DraftObservation, type Reading, readReport } from './reader.ts';
import { createReferenceFinder } from './references/find.ts';

export { compilePattern, PatternError } from './lexicon/pattern.ts';

/** Compiles the codebook once and returns a pure function over reports. Throws PatternError for a cue it cannot read. */
export function createExtractor(codebook: Codebook): (report: ParsedReport) => Extraction {
  const lexicon = compileLexicon(codebook);
  const findReferences = createReferenceFinder(codebook.references ?? []);
  const intactOnly = createIntactFilter(codebook);
  return (report) => {
    const numbers = findNumbers(report.folded);
    const read = markParts(report, readReport(report, lexicon, numbers.quantities));
    const readings = report.flags.includes('machine-translated') ? intactOnly(report, read) : read;
    const mentions = readings.map((reading, index) => mentionOf(report, reading, `m${index + 1}`));
    const explained = numbers.explained.map(
      (span): ExplainedSpan => ({
        start: span.start,
        end: span.end,
        raw: report.toRaw(span),
        text: report.text.slice(span.start, span.end),
        rule: span.rule,
      }),
    );
    return { mentions, explained, observations: observationsOf(report, readings), references: findReferences(report) };
  };
}

function mentionOf(report: ParsedReport, reading: Reading, id: string): Mention {
  const { quantity, role, sentence, section } = reading;
  const span = { start: quantity.start, end: quantity.end };
  return {
    id,
    ...span,
    raw: report.toRaw(span),
    text: report.text.slice(span.start, span.end),
    value: quantity.value,
    lower: quantity.lower,
    upper: quantity.upper,
    unit: quantity.unit,
    qualifier: quantity.qualifier,
    kind: quantity.kind,
    role,
    sentence,
    section: section?.id ?? null,
    status: statusOf(reading),
  };
}

function statusOf({ observations, role, quantity }: Reading): MentionStatus {
  if (observations.length > 0) return 'indicator';
  if (role === 'requirement' || role === 'plan') return role;
  return quantity.unit === '' ? 'unexplained' : 'one-off';
}

function observationsOf(report: ParsedReport, readings: readonly Reading[]): Observation[] {
  const drafts: { draft: DraftObservation; mention: string }[] = readings.flatMap((reading, index) =>
    reading.observations.map((draft) => ({ draft, mention: `m${index + 1}` })),
  );
  const primary = primaryRules(drafts.map(({ draft }) => draft));
  const seen = new Map<string, number>();
  return drafts.map(({ draft, mention }, index) => {
    const count = (seen.get(draft.indicator) ?? 0) + 1;
    seen.set(draft.indicator, count);
    const rule = primary[index] ?? null;
    return {
      id: `${report.id}.${draft.indicator}${count === 1 ? '' : `-${count}`}`,
      indicator: draft.indicator,
      mention,
      value: draft.value,
      lower: draft.lower,
      upper: draft.upper,
      unit: draft.unit,
      qualifier: draft.qualifier,
      scope: draft.scope,
      period: draft.period,
      primary: rule !== null,
      rule: draft.rule,
      primaryRule: rule,
      basis: draft.basis,
    };
  });
}
