/** Named programmes in running text, by the terms of the list. */
import type { KnownReference } from '../../schema/indicator.ts';
import type { Span } from '../../schema/span.ts';
import { Hits } from '../words/hits.ts';
import { readTerms } from '../words/text-words.ts';
import { Terms } from '../words/vocabulary.ts';

export interface NamedTerm extends Span {
  readonly named: KnownReference;
}

/**
 * Makes the finder of the list's terms: of several at one place the longest, and none that lies within a term before.
 * A term that names several entries is found once for each.
 */
export function createTermFinder(known: readonly KnownReference[]): (text: string) => NamedTerm[] {
  const terms = new Terms();
  known.forEach((entry, number) => {
    for (const words of entry.terms) terms.add(words, number);
  });
  const table = terms.table();
  const hits = new Hits();
  return (text) => {
    hits.clear();
    readTerms(text, { start: 0, end: text.length }, table, hits);
    const found: NamedTerm[] = [];
    for (let hit = 0; hit < hits.length; hit += 1) {
      const named = known[hits.values[hit] ?? -1];
      if (named !== undefined) found.push({ start: hits.starts[hit] ?? 0, end: hits.ends[hit] ?? 0, named });
    }
    return found;
  };
}
