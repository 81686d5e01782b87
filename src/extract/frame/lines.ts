/**
 * Terms of topics in the lines of a text. A line is read when something in it is asked about: most lines of a report hold
 * no quantity. No term goes over the end of a line, so each line is read as the whole text would be.
 */

import type { Span } from '../../schema/span.ts';
import { Hits } from '../words/hits.ts';
import { readTerms } from '../words/text-words.ts';
import type { TermTable } from '../words/vocabulary.ts';
import type { TopicHits } from './topics.ts';

/** A term stands at about every eighth character of what is read. */
const SPARSE = 3;

export class Lines {
  readonly #text: string;
  readonly #table: TermTable;
  /** Of all lines read so far, one behind the other. */
  readonly #hits: Hits;
  /** The line read last: the sentences of one line are asked about one after the other. */
  #latest: Span = { start: 0, end: -1 };
  #terms: TopicHits;

  constructor(text: string, table: TermTable) {
    this.#text = text;
    this.#table = table;
    this.#hits = new Hits(text.length >> SPARSE);
    this.#terms = { hits: this.#hits, first: 0, last: 0 };
  }

  /** Terms of the line, or lines, that hold this stretch. */
  around({ start, end }: Span): TopicHits {
    if (start < this.#latest.start || end > this.#latest.end) this.#read(start, end);
    return this.#terms;
  }

  #read(from: number, to: number): void {
    const next = this.#text.indexOf('\n', to);
    this.#latest = { start: this.#text.lastIndexOf('\n', from - 1) + 1, end: next < 0 ? this.#text.length : next };
    const first = this.#hits.length;
    readTerms(this.#text, this.#latest, this.#table, this.#hits);
    this.#terms = { hits: this.#hits, first, last: this.#hits.length };
  }
}
