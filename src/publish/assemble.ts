/** Joins what parser, extractor and audit found into the one object that is published about a report. */
import type { Audit, Extraction } from '../schema/extraction.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Report } from '../schema/report.ts';
import { accountForNumbers } from './account.ts';
import { encodeText } from './json.ts';

export type Hash = (bytes: Uint8Array) => string;

export function assembleReport(parsed: ParsedReport, extraction: Extraction, audit: Audit, sha256: Hash): Report {
  return {
    id: parsed.id,
    ...parsed.meta,
    source: parsed.source,
    text: {
      length: parsed.text.length,
      sha256: sha256(encodeText(parsed.text)),
      href: `reports/${parsed.id}.txt`,
    },
    paragraphs: [...parsed.paragraphs],
    sections: [...parsed.sections],
    mentions: [...extraction.mentions],
    explained: [...extraction.explained],
    observations: withBasis(extraction, audit),
    references: [...extraction.references],
    checks: [...audit.checks],
    mandate: [...audit.mandate],
    systems: [...audit.systems],
    quality: { ...accountForNumbers(parsed, extraction), flags: [...parsed.flags] },
    messages: [...parsed.messages],
  };
}

/**
 * A rate carries the denominator that recomputes it, once a check has found one. Where several rates share one
 * printed value the finding does not say which of them it bears out, so none of them gets it.
 */
function withBasis({ observations }: Extraction, { checks }: Audit): Observation[] {
  const found = new Map(checks.flatMap((check) => (check.claim && check.basis ? [[check.claim, check.basis]] : [])));
  const sharing = Map.groupBy(observations, (observation) => observation.mention);
  return observations.map((observation) => {
    const basis = sharing.get(observation.mention)?.length === 1 ? found.get(observation.mention) : undefined;
    return basis === undefined ? observation : { ...observation, basis };
  });
}
