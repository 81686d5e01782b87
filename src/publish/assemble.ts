/** Joins what parser, extractor and audit found into the one object that is published about a report. */
import type { Audit, Extraction } from '../schema/extraction.ts';
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
    observations: [...extraction.observations],
    references: [...extraction.references],
    checks: [...audit.checks],
    mandate: [...audit.mandate],
    systems: [...audit.systems],
    quality: { ...accountForNumbers(parsed, extraction), flags: [...parsed.flags] },
    messages: [...parsed.messages],
  };
}
