/** What stands around the quantities of one sentence. Most sentences need only their own topics, so each part is read when asked for. */
import type { Span } from '../../schema/span.ts';
import type { Trie } from '../lexicon/trie.ts';
import type { Above } from './headings.ts';
import { type TopicHit, topicHits } from './topics.ts';

export class Around {
  readonly above: Above;
  readonly #topics: Trie<string>;
  readonly #text: string;
  readonly #sentence: Span;
  #own: readonly TopicHit[] | null = null;
  #paragraph: readonly TopicHit[] | null = null;

  constructor(topics: Trie<string>, text: string, sentence: Span, above: Above) {
    this.#topics = topics;
    this.#text = text;
    this.#sentence = sentence;
    this.above = above;
  }

  /** Topic hits of the sentence itself. */
  get sentence(): readonly TopicHit[] {
    this.#own ??= topicHits(this.#topics, this.#text, this.#sentence);
    return this.#own;
  }

  /** Topic hits between the start of the sentence's paragraph and the sentence. */
  get paragraph(): readonly TopicHit[] {
    this.#paragraph ??= this.#readParagraph();
    return this.#paragraph;
  }

  #readParagraph(): readonly TopicHit[] {
    const end = this.#sentence.start;
    const start = this.#text.lastIndexOf('\n', end - 1) + 1;
    return start >= end ? [] : topicHits(this.#topics, this.#text, { start, end });
  }
}
