/** What a query has to find, by a plain search through every section's text; no spelling is left to the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphAnchors } from '../../../src/schema/anchors.ts';
import type { Report } from '../../../src/schema/report.ts';
import { searchReport } from '../../../src/search/records.ts';
import { plainSpelling, plainWords } from './plain-spelling.ts';

export interface PlainRecord {
  /** Report and number of the record, as the page's data-record has them. */
  readonly id: string;
  readonly label: string;
  /** Texts of its blocks, in one spelling. */
  readonly blocks: readonly string[];
}

export function plainRecords(site: string, reports: readonly Report[]): readonly PlainRecord[] {
  return reports.flatMap((report) => {
    const text = readFileSync(join(site, 'data/v1', report.text.href), 'utf8');
    const searched = searchReport(report, text, paragraphAnchors(report));
    const label = searched.label.map(plainSpelling).join('\n');
    return searched.text.records.map((record, i) => ({
      id: `${report.id}/${i}`,
      label,
      blocks: record.blocks.map((block) => plainSpelling(block.text)),
    }));
  });
}

/** Ids of the records that hold every word of a query, or are named by it; one word at least stands in the text. */
export function truth(records: readonly PlainRecord[], query: string): readonly string[] {
  const asked = plainWords(query);
  return records
    .filter(({ blocks, label }) => {
      const held = asked.map((word) => blocks.some((block) => block.includes(word)));
      return held.some(Boolean) && asked.every((word, i) => held[i] || label.includes(word));
    })
    .map(({ id }) => id)
    .sort();
}

/** Is every character of a marked text part of a word of the query that stands in it? */
export function isMarkOf(mark: string, query: string): boolean {
  const text = plainSpelling(mark);
  const asked = plainWords(query);
  return [...text].every((_, i) =>
    asked.some((word) => {
      const at = text.indexOf(word, Math.max(0, i - word.length + 1));
      return at >= 0 && at <= i;
    }),
  );
}
