/** Turns parts of a report into rows that stand alone: with report, year, place and sentence. */
import { anchorsOf, quoteAnchor } from '../schema/anchors.ts';
import type { Finding } from '../schema/check.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { FindingRow, MentionRow, ObservationRow, PlaceBrief, VerdictCounts } from '../schema/published-rows.ts';
import type { Report } from '../schema/report.ts';
import { Verdict } from '../schema/vocabulary.ts';
import type { PublishedReport } from './input.ts';
import { rateCounts } from './rate-counts.ts';

export function placeBrief({ place: { code, name, level, anonymised } }: Report): PlaceBrief {
  return { code, name, level, anonymised };
}

function quoted({ text }: PublishedReport, mention: Mention) {
  return {
    mention: mention.id,
    start: mention.start,
    end: mention.end,
    raw: mention.raw,
    text: mention.text,
    sentence: mention.sentence,
    quote: text.slice(mention.sentence.start, mention.sentence.end),
    section: mention.section,
  };
}

type Indicators = ReadonlyMap<string, Indicator>;

/** Observations of one report in text order; several on one mention stay in the order in which they were made. */
export function observationRows(published: PublishedReport, indicators: Indicators): ObservationRow[] {
  const { report } = published;
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]));
  return report.observations
    .map((observation) => observationRow(published, observation, mentions, indicators.get(observation.indicator)))
    .sort((a, b) => a.start - b.start);
}

function observationRow(
  published: PublishedReport,
  observation: Observation,
  mentions: ReadonlyMap<string, Mention>,
  indicator: Indicator | undefined,
) {
  const { report } = published;
  const mention = mentions.get(observation.mention);
  if (!mention) throw new Error(`Observation ${observation.id} rests on no mention`);
  const { id, mention: _, ...values } = observation;
  return {
    id,
    report: report.id,
    year: report.year,
    place: placeBrief(report),
    ...values,
    counts: rateCounts(observation, indicator, report.checks, mentions),
    ...quoted(published, mention),
  } satisfies ObservationRow;
}

export function mentionRows(published: PublishedReport): MentionRow[] {
  const { report } = published;
  const parts = new Map(report.sections.map((section) => [section.id, section.part]));
  const indicators = new Map<string, string[]>();
  for (const { mention, indicator } of report.observations) {
    indicators.set(mention, [...(indicators.get(mention) ?? []), indicator]);
  }
  return report.mentions.map((mention) => ({
    report: report.id,
    year: report.year,
    place: placeBrief(report),
    ...quoted(published, mention),
    value: mention.value,
    lower: mention.lower,
    upper: mention.upper,
    unit: mention.unit,
    qualifier: mention.qualifier,
    kind: mention.kind,
    role: mention.role,
    status: mention.status,
    part: mention.section === null ? null : (parts.get(mention.section) ?? null),
    indicators: indicators.get(mention.id) ?? [],
  }));
}

export function findingRows({ report }: PublishedReport): FindingRow[] {
  const at = anchorsOf(report);
  return report.checks.map((finding) => ({
    report: report.id,
    year: report.year,
    place: placeBrief(report),
    part: report.source.part,
    ...finding,
    quotes: finding.quotes.map((quote) => ({ ...quote, anchor: quoteAnchor(finding.claim, quote, at) })),
  }));
}

export function countVerdicts(findings: readonly Pick<Finding, 'verdict'>[]): VerdictCounts {
  const counts = Object.fromEntries(Verdict.options.map((verdict) => [verdict, 0])) as VerdictCounts;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
