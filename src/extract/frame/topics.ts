/**
 * What a place in the text is about. The nearest topic counts most: own words, then the clauses before, then the rest of
 * the clause (对25个部门的150卷案卷进行评查), then the sentences before in the paragraph, then the headings above.
 */
import type { Span } from '../../schema/span.ts';
import type { CueTable } from '../lexicon/cue-table.ts';
import type { Hits } from '../words/hits.ts';

/** Terms that open topics, in one stretch of a text: the hits [first, last) of a list, which are in text order. */
export interface TopicHits {
  /** Numbers of topics, at the places of the terms. */
  readonly hits: Hits;
  readonly first: number;
  readonly last: number;
}

/** Distance classes of a topic, near to far, with their weight in the choice of a cue. */
const WEIGHT = { own: 4, sentence: 3, clause: 2.5, paragraph: 2, heading: 1.5, ancestor: 0.6 } as const;
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
  readonly topic: number;
  readonly distance: Distance;
  readonly weight: number;
}

/** Those of some hits that stand wholly in [start, end). */
export function topicsIn(among: TopicHits, start: number, end: number): TopicHits {
  const { hits } = among;
  const first = hits.from(start, among.first, among.last);
  let last = hits.from(end, first, among.last);
  while (last > first && (hits.ends[last - 1] ?? 0) > end) last -= 1;
  return { hits, first, last };
}

/** Where the topics around a quantity are read. Far places are asked for only where the near ones leave room for another topic. */
export interface TopicSources {
  /** Hits of the sentence. */
  readonly sentence: TopicHits;
  /** Does the hit of the sentence that starts at `place` stand in an aside, which opens no topic for the clauses after it? */
  bracketed(place: number): boolean;
  /** End of the clause that goes on at `place`. */
  clauseEnd(place: number): number;
  /** Hits of the earlier sentences of the paragraph. */
  paragraph(): TopicHits;
  /** Hits of the headings above, innermost first. */
  readonly headings: readonly TopicHits[];
}

/** A quantity among the words of its sentence. */
export interface TopicPlace {
  /** Start and end of its own words. */
  readonly start: number;
  readonly end: number;
  /** The predicate shared with the next quantity; its topics are as near as the own words'. */
  readonly shared: Span | null;
  /** Start of the quantity itself. */
  readonly at: number;
}

export function topicContext(sources: TopicSources, { start, end, shared, at }: TopicPlace): TopicContext {
  const chain: ActiveTopic[] = [];
  addNearest(chain, sources.sentence, start, end, at);
  if (shared !== null) addShared(chain, sources.sentence, shared);
  addEarlier(chain, sources, start);
  if (!isFull(chain)) addRest(chain, sources, end);
  if (!isFull(chain)) addAll(chain, sources.paragraph(), 'paragraph');
  if (isFull(chain)) return { chain };
  const { headings } = sources;
  for (let index = 0; index < headings.length && !isFull(chain); index += 1) {
    const hits = headings[index];
    if (hits !== undefined) addAll(chain, hits, index === 0 ? 'heading' : 'ancestor');
  }
  return { chain };
}

/** Topics of the own words [start, end), nearest to the quantity first. */
function addNearest(
  chain: ActiveTopic[],
  { hits, first, last }: TopicHits,
  start: number,
  end: number,
  at: number,
): void {
  const near: { topic: number; distance: number }[] = [];
  for (let index = hits.from(start, first, last); index < last; index += 1) {
    const from = hits.starts[index] ?? 0;
    const to = hits.ends[index] ?? 0;
    if (from >= end) break;
    if (to > end) continue;
    near.push({ topic: hits.values[index] ?? 0, distance: Math.min(Math.abs(at - to), Math.abs(from - at)) });
  }
  if (near.length > 1) near.sort((a, b) => a.distance - b.distance);
  for (const { topic } of near) add(chain, topic, 'own');
}

function addShared(chain: ActiveTopic[], { hits, first, last }: TopicHits, { start, end }: Span): void {
  for (let index = hits.from(start, first, last); index < last; index += 1) {
    if ((hits.starts[index] ?? 0) >= end) break;
    if ((hits.ends[index] ?? 0) <= end) add(chain, hits.values[index] ?? 0, 'own');
  }
}

/** Topics of the sentence that start before the own words, last first. */
function addEarlier(chain: ActiveTopic[], sources: TopicSources, start: number): void {
  const { hits, first, last } = sources.sentence;
  for (let index = hits.from(start, first, last) - 1; index >= first && !isFull(chain); index -= 1) {
    if (!sources.bracketed(hits.starts[index] ?? 0)) add(chain, hits.values[index] ?? 0, 'sentence');
  }
}

/** Topics of the clause behind the own words, which end at `end`, first first. */
function addRest(chain: ActiveTopic[], sources: TopicSources, end: number): void {
  const { hits, first, last } = sources.sentence;
  const from = hits.from(end, first, last);
  if (from === last) return;
  const to = sources.clauseEnd(end);
  for (let index = from; index < last && (hits.ends[index] ?? 0) <= to && !isFull(chain); index += 1) {
    add(chain, hits.values[index] ?? 0, 'clause');
  }
}

/** All topics of a stretch, last first. */
function addAll(chain: ActiveTopic[], { hits, first, last }: TopicHits, distance: Distance): void {
  for (let index = last - 1; index >= first && !isFull(chain); index -= 1) {
    add(chain, hits.values[index] ?? 0, distance);
  }
}

/** A topic that is active from a nearer place stays there. */
function add(chain: ActiveTopic[], topic: number, distance: Distance): void {
  if (isFull(chain)) return;
  for (const nearer of chain) if (nearer.topic === topic) return;
  const hops = distance === 'own' ? 0 : chain.length;
  chain.push({ topic, distance, weight: WEIGHT[distance] - HOP * hops });
}

function isFull(chain: readonly ActiveTopic[]): boolean {
  return chain.length > MAX_HOPS;
}

/** Weight that stands in for a topic where a cue needs none. */
const NO_TOPIC = 4;

/**
 * Weight of the nearest topic that a cue needs; null where none of them is active, or a closed one stands nearer. A rate
 * says nothing of what it is a rate of: where its sentence names a topic, what was said before it does not count.
 */
export function topicWeight({ chain }: TopicContext, cues: CueTable, cue: number, isRate: boolean): number | null {
  if (cues.needsNoTopic(cue)) return NO_TOPIC;
  let closed = false;
  for (const { topic, distance, weight } of chain) {
    if (closed && distance !== 'own') return null;
    if (isRate && FAR.has(distance) && chain[0] !== undefined && !FAR.has(chain[0].distance)) return null;
    if (cues.needs(cue, topic)) return weight;
    closed ||= cues.closes(topic);
  }
  return null;
}

const FAR: ReadonlySet<Distance> = new Set<Distance>(['paragraph', 'heading', 'ancestor']);
