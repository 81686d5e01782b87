/** Two files with one text in another wrapping are one report: spaces, signs and widths do not count. */
import type { ParsedReport } from '../../src/schema/parsed.ts';
import { sha256 } from './sources.ts';

export function fingerprint({ folded }: Pick<ParsedReport, 'folded'>): string {
  return sha256(new TextEncoder().encode(folded.replace(/[^\p{L}\p{N}]/gu, '')));
}
