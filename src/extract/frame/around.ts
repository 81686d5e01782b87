/** The topics around the quantities of one sentence. Most sentences need only their own, so the rest is looked up when asked for. */
import type { Span } from '../../schema/span.ts';
import { asides } from './brackets.ts';
import type { Above } from './headings.ts';
import { type TopicHits, type TopicSources, topicsIn } from './topics.ts';

const CLAUSE_MARKS = new Set([...'，。；：（）、'].map((mark) => mark.charCodeAt(0)));

export class Around implements TopicSources {
  readonly above: Above;
  readonly sentence: TopicHits;
  readonly #line: TopicHits;
  readonly #text: string;
  readonly #span: Span;
  #brackets: readonly number[] | null = null;

  /** `line`: topics of the line that the sentence stands in. */
  constructor(text: string, line: TopicHits, sentence: Span, above: Above) {
    this.#text = text;
    this.#span = sentence;
    this.#line = line;
    this.sentence = topicsIn(line, sentence.start, sentence.end);
    this.above = above;
  }

  get headings(): readonly TopicHits[] {
    return this.above.hits;
  }

  bracketed(place: number): boolean {
    this.#brackets ??= asides(this.#text, this.#span);
    const brackets = this.#brackets;
    for (let index = 0; index < brackets.length; index += 2) {
      if (place < (brackets[index + 1] ?? 0)) return place > (brackets[index] ?? 0);
    }
    return false;
  }

  clauseEnd(place: number): number {
    const { end } = this.#span;
    for (let index = place; index < end; index += 1) if (CLAUSE_MARKS.has(this.#text.charCodeAt(index))) return index;
    return end;
  }

  /** Topics between the start of the paragraph and the sentence. */
  paragraph(): TopicHits {
    const { start } = this.#span;
    return topicsIn(this.#line, this.#text.lastIndexOf('\n', start - 1) + 1, start);
  }
}
