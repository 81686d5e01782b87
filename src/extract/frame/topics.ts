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
type Distance = keyof typeof WEIGHT;
/** What each nearer foreign topic costs. */
const HOP = 0.8;
/** Beyond this many nearer foreign topics a topic is no longer active. */
const MAX_HOPS = 3;

export interface TopicContext {
  /** The active topics near to far, each once, with its weight at its nearest place. */
  readonly chain: readonly ActiveTopic[];
}

export interface ActiveTopic {
  readonly topic: string;
  readonly distance: Distance;
  readonly weight: number;
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

/** Far sources may be getters: they are read only where the near ones leave room for another topic. */
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

export function topicContext(sources: TopicSources): TopicContext {
  const { own, shared, at, sentence } = sources;
  const chain: ActiveTopic[] = [];
  const inOwn = sentence.filter((hit) => within(hit, own));
  inOwn.sort((a, b) => distanceTo(at, a) - distanceTo(at, b));
  fill(chain, inOwn, 'own');
  if (shared !== null)
    fill(
      chain,
      sentence.filter((hit) => within(hit, shared)),
      'own',
    );
  fill(chain, sentence.filter((hit) => hit.start < own.start && !hit.bracketed).reverse(), 'sentence');
  if (!isFull(chain)) fill(chain, sources.paragraph.toReversed(), 'paragraph');
  sources.headings.forEach((hits, index) => {
    if (!isFull(chain)) fill(chain, hits.toReversed(), index === 0 ? 'heading' : 'ancestor');
  });
  return { chain };
}

/** Adds the topics of `hits`, near to far, that are not active from a nearer place. */
function fill(chain: ActiveTopic[], hits: readonly TopicHit[], distance: Distance): void {
  for (const { topic } of hits) {
    if (isFull(chain)) return;
    if (chain.some((nearer) => nearer.topic === topic)) continue;
    const hops = distance === 'own' ? 0 : chain.length;
    chain.push({ topic, distance, weight: WEIGHT[distance] - HOP * hops });
  }
}

function isFull(chain: readonly ActiveTopic[]): boolean {
  return chain.length > MAX_HOPS;
}

function distanceTo(at: number, { start, end }: Span): number {
  return Math.min(Math.abs(at - end), Math.abs(start - at));
}

function within(hit: TopicHit, span: Span): boolean {
  return hit.start >= span.start && hit.end <= span.end;
}

/** Weight of the nearest of `wanted` in this context; null where none is active. */
export function topicWeight({ chain }: TopicContext, wanted: ReadonlySet<string>): number | null {
  return chain.find(({ topic }) => wanted.has(topic))?.weight ?? null;
}
