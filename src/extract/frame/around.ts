/** What stands around the quantities of one sentence. Most sentences need only their own topics, so each part is read when asked for. */
import type { Span } from '../../schema/span.ts';
import type { Trie } from '../lexicon/trie.ts';
import type { Above } from './headings.ts';
import { type TopicHit, type TopicSources, topicHits } from './topics.ts';

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

  /** The topics around one quantity of the sentence. */
  topicsOf(own: Span, shared: Span | null, at: number): TopicSources {
    return new Place(this, own, shared, at);
  }

  #readParagraph(): readonly TopicHit[] {
    const end = this.#sentence.start;
    const start = this.#text.lastIndexOf('\n', end - 1) + 1;
    return start >= end ? [] : topicHits(this.#topics, this.#text, { start, end });
  }
}

/** A class, because a getter of an object literal is made anew for each object, which takes longer than reading the topics. */
class Place implements TopicSources {
  readonly own: Span;
  readonly shared: Span | null;
  readonly at: number;
  readonly #around: Around;

  constructor(around: Around, own: Span, shared: Span | null, at: number) {
    this.#around = around;
    this.own = own;
    this.shared = shared;
    this.at = at;
  }

  get sentence(): readonly TopicHit[] {
    return this.#around.sentence;
  }

  get paragraph(): readonly TopicHit[] {
    return this.#around.paragraph;
  }

  get headings(): TopicSources['headings'] {
    return this.#around.above.hits;
  }
}
