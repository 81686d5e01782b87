/**
 * What a place in the text is about. The nearest topic counts most: own words, then the clauses before,
 * then the sentences before in the paragraph, then the headings above.
 */
import type { Span } from '../../schema/span.ts';
import type { Trie } from '../lexicon/trie.ts';

export interface TopicHit {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** In round brackets: an aside, which opens no topic for the clauses after it. */
  readonly bracketed: boolean;
}

/** Distance classes of a topic, near to far, with their weight in the choice of a cue. */
const WEIGHT = { own: 4, sentence: 3, paragraph: 2, heading: 1.5, ancestor: 0.6 } as const;
/** What each nearer foreign topic costs. */
const HOP = 0.8;
/** Beyond this many nearer foreign topics a topic is no longer active. */
const MAX_HOPS = 3;

export interface TopicContext {
  /** Hits near to far, each with its distance class. */
  readonly chain: readonly { readonly topic: string; readonly distance: keyof typeof WEIGHT }[];
}

export function topicHits(trie: Trie<string>, text: string, span: Span): TopicHit[] {
  const hits: TopicHit[] = [];
  let bracket: Span | null = nextBracket(text, span.start, span.end);
  trie.eachLongest(text, span.start, span.end, (start, end, topics) => {
    while (bracket !== null && bracket.end <= start) bracket = nextBracket(text, bracket.end, span.end);
    const bracketed = bracket !== null && start > bracket.start;
    for (const topic of topics) hits.push({ topic, start, end, bracketed });
  });
  return hits;
}

function nextBracket(text: string, from: number, to: number): Span | null {
  for (let start = from; start < to; start += 1) {
    if (text[start] !== '（') continue;
    for (let end = start + 1; end < to; end += 1) if (text[end] === '）') return { start, end: end + 1 };
    return null;
  }
  return null;
}

export interface TopicSources {
  readonly own: Span;
  /** The predicate shared with the next quantity; its topics are as near as the own words'. */
  readonly shared: Span | null;
  readonly at: number;
  readonly sentence: readonly TopicHit[];
  /** Hits of the earlier sentences of the paragraph, in text order. */
  readonly paragraph: readonly TopicHit[];
  /** Hits of the headings above, innermost first. */
  readonly headings: readonly (readonly TopicHit[])[];
}

export function topicContext({ own, shared, at, sentence, paragraph, headings }: TopicSources): TopicContext {
  const chain: { topic: string; distance: keyof typeof WEIGHT }[] = [];
  const inOwn = sentence.filter((hit) => within(hit, own));
  inOwn.sort(
    (a, b) =>
      Math.min(Math.abs(at - a.end), Math.abs(a.start - at)) - Math.min(Math.abs(at - b.end), Math.abs(b.start - at)),
  );
  for (const hit of inOwn) chain.push({ topic: hit.topic, distance: 'own' });
  if (shared !== null) {
    for (const hit of sentence) if (within(hit, shared)) chain.push({ topic: hit.topic, distance: 'own' });
  }
  for (const hit of sentence.toReversed()) {
    if (hit.start < own.start && !hit.bracketed) chain.push({ topic: hit.topic, distance: 'sentence' });
  }
  for (const hit of paragraph.toReversed()) chain.push({ topic: hit.topic, distance: 'paragraph' });
  headings.forEach((hits, index) => {
    for (const hit of hits.toReversed())
      chain.push({ topic: hit.topic, distance: index === 0 ? 'heading' : 'ancestor' });
  });
  return { chain };
}

function within(hit: TopicHit, span: Span): boolean {
  return hit.start >= span.start && hit.end <= span.end;
}

/** Weight of the nearest of `wanted` in this context; null where none is active. */
export function topicWeight(context: TopicContext, wanted: ReadonlySet<string>): number | null {
  const foreign = new Set<string>();
  for (const { topic, distance } of context.chain) {
    if (wanted.has(topic)) {
      const hops = distance === 'own' ? 0 : foreign.size;
      return WEIGHT[distance] - HOP * hops;
    }
    foreign.add(topic);
    if (foreign.size > MAX_HOPS) return null;
  }
  return null;
}
