/** Whom the report is addressed to, from its salutation: 市委、市政府： */
import { evidenceOf, type Found, type MetaSource } from './source.ts';

export function readAddressees(source: MetaSource): Found<string[]> | null {
  const line = source.salutations[0];
  if (!line) return null;
  const text = source.mapped.text.slice(line.start, line.end);
  const value = text
    .replace(/[：:]$/, '')
    .split(/[、，,\s]+/)
    .filter((name) => name !== '');
  return { value, evidence: evidenceOf(source, 'addressees', 'salutation', line) };
}
