/** The topics around the quantities of one sentence. Most sentences need only their own, so each part is read when asked for. */
import type { Span } from '../../schema/span.ts';
import { Hits } from '../lexicon/hits.ts';
import type { Trie } from '../lexicon/trie.ts';
import { asides } from './brackets.ts';
import type { Above } from './headings.ts';
import { type TopicHits, type TopicSources, topicHits } from './topics.ts';

export class Around implements TopicSources {
  readonly above: Above;
  readonly #paragraphs: ParagraphTopics;
  readonly #sentence: Span;
  #own: TopicHits | null = null;
  #brackets: readonly number[] | null = null;

  constructor(paragraphs: ParagraphTopics, sentence: Span, above: Above) {
    this.#paragraphs = paragraphs;
    this.#sentence = sentence;
    this.above = above;
  }

  get sentence(): TopicHits {
    this.#own ??= topicHits(this.#paragraphs.topics, this.#paragraphs.text, this.#sentence);
    return this.#own;
  }

  get headings(): readonly TopicHits[] {
    return this.above.hits;
  }

  bracketed(place: number): boolean {
    this.#brackets ??= asides(this.#paragraphs.text, this.#sentence);
    const brackets = this.#brackets;
    for (let index = 0; index < brackets.length; index += 2) {
      if (place < (brackets[index + 1] ?? 0)) return place > (brackets[index] ?? 0);
    }
    return false;
  }

  paragraph(): TopicHits {
    return this.#paragraphs.before(this.#sentence.start);
  }
}

/** Reads the topics of each paragraph once, however many of its sentences are asked about. Places must be asked for in text order. */
export class ParagraphTopics {
  readonly topics: Trie;
  readonly text: string;
  #start = -1;
  #end = -1;
  #hits = new Hits();

  constructor(topics: Trie, text: string) {
    this.topics = topics;
    this.text = text;
  }

  /** Topic hits between the start of a place's paragraph and the place. */
  before(place: number): TopicHits {
    const start = this.text.lastIndexOf('\n', place - 1) + 1;
    // A term that stands across the end of what was read would have been missed.
    if (start !== this.#start || place < this.#end || this.topics.mayCross(this.text, this.#end)) {
      this.#start = start;
      this.#end = start;
      this.#hits = new Hits();
    }
    if (this.#end < place) this.topics.collectLongest(this.text, this.#end, place, this.#hits);
    this.#end = Math.max(start, place);
    return this.#hits;
  }
}
