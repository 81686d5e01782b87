/** The words of cues that stand in one sentence. They are read once for all of its quantities, and only if one of them may state an indicator. */
import type { Span } from '../../schema/span.ts';
import type { Lexicon } from './compile.ts';
import { Hits } from './hits.ts';

export class CueWords {
  readonly lexicon: Lexicon;
  readonly #text: string;
  readonly #sentence: Span;
  #anchors: Hits<number> | null = null;
  #exclusions: Hits<number> | null = null;

  constructor(lexicon: Lexicon, text: string, sentence: Span) {
    this.lexicon = lexicon;
    this.#text = text;
    this.#sentence = sentence;
  }

  /** Words of the anchor table. */
  get anchors(): Hits<number> {
    if (this.#anchors === null) {
      this.#anchors = new Hits();
      this.lexicon.anchors.words.collect(this.#text, this.#sentence.start, this.#sentence.end, this.#anchors);
    }
    return this.#anchors;
  }

  /** Exclusions, at the places of the first words of their patterns. */
  get exclusions(): Hits<number> {
    if (this.#exclusions === null) {
      this.#exclusions = new Hits();
      this.lexicon.exclusions.words.collect(this.#text, this.#sentence.start, this.#sentence.end, this.#exclusions);
    }
    return this.#exclusions;
  }
}
