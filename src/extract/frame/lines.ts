/**
 * Terms of topics in the lines of a text. A line is read when something in it is asked about: most lines of a report hold
 * no quantity. No term goes over the end of a line, so each line is read as the whole text would be.
 */

import type { Span } from '../../schema/span.ts';
import type { Hits } from '../lexicon/hits.ts';
import { readTerms } from '../lexicon/text-words.ts';
import type { TermTable } from '../lexicon/vocabulary.ts';

export interface LineTerms extends Span {
  readonly hits: Hits;
}

/** Terms of the line, or lines, that hold this stretch. */
export function termsOfLine(text: string, { start, end }: Span, table: TermTable): LineTerms {
  const next = text.indexOf('\n', end);
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
  return { ...line, hits: readTerms(text, line, table) };
}

/** Lines that are asked about in order: the sentences of one line follow each other. */
export class Lines {
  readonly #text: string;
  readonly #table: TermTable;
  #latest: LineTerms | null = null;

  constructor(text: string, table: TermTable) {
    this.#text = text;
    this.#table = table;
  }

  /** Terms of the line that holds `sentence`. */
  around(sentence: Span): Hits {
    const latest = this.#latest;
    if (latest !== null && latest.start <= sentence.start && sentence.end <= latest.end) return latest.hits;
    this.#latest = termsOfLine(this.#text, sentence, this.#table);
    return this.#latest.hits;
  }
}
