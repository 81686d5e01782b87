/** All cues whose words, units and topic fit one quantity, with their weight. */
import type { Span } from '../../schema/span.ts';
import { type TopicContext, topicWeight } from '../frame/topics.ts';
import type { Window } from '../frame/window.ts';
import { AFTER, type Anchor, type AnchorRows, BEFORE, NO_ITEM, type Side } from '../lexicon/anchor.ts';
import type { CompiledCue } from '../lexicon/cue.ts';
import type { CueWords } from '../lexicon/cue-words.ts';
import { countsBodies, countsLists } from './counted-noun.ts';
import { exclusionsIn } from './exclusions.ts';
import { isNegated } from './negation.ts';
import { OWN_CHARACTER, weighOthers } from './weigh-others.ts';

export interface Candidate {
  readonly cue: CompiledCue;
  readonly score: number;
  /** The anchor word's place. */
  readonly start: number;
  readonly end: number;
}

/** Cost of a character between the anchor and the quantity. */
const GAP = 0.08;
/** The object of a verb stands before or after the quantity; words behind it weigh a little less. */
const BEHIND = 0.4;
/** Words read from the coordinated neighbour are less certain. */
const SHARED = 1.5;

export interface Place {
  readonly text: string;
  readonly unit: string;
  readonly window: Window;
  readonly topics: TopicContext;
  /** Of the quantity's sentence. */
  readonly words: CueWords;
}

/** Told of each cue whose anchor word stands here and that fails all the same; for `scripts/explain.ts`. */
export type Rejected = (cue: CompiledCue, word: string, reason: Reason) => void;
type Reason = 'negated' | 'unit' | 'words' | 'topic' | 'not' | 'head';

export function candidatesFor(place: Place, rejected?: Rejected): Candidate[] {
  const { before, after, shared } = place.window;
  const search = new Search(place, rejected);
  search.collect(before, BEFORE, 0);
  search.collect(after, AFTER, BEHIND);
  if (shared !== null) search.collect(shared, AFTER, SHARED);
  return search.found;
}

class Search {
  readonly found: Candidate[] = [];
  readonly #place: Place;
  readonly #anchors: AnchorRows;
  readonly #rejected: Rejected | undefined;
  #bodies: boolean | null = null;
  #standing: readonly number[] | null = null;

  constructor(place: Place, rejected: Rejected | undefined) {
    this.#place = place;
    this.#anchors = place.words.lexicon.anchors.taking(place.unit);
    this.#rejected = rejected;
  }

  /** Cues anchored by a word of `span`, which stands on this side of the quantity; `cost` is taken from their weight. */
  collect(span: Span, side: Side, cost: number): void {
    const { hits } = this.#place.words;
    for (let index = hits.from(span.start); index < hits.length; index += 1) {
      const start = hits.starts[index] ?? 0;
      const end = hits.ends[index] ?? 0;
      if (start >= span.end) return;
      if (end <= span.end) this.#addAnchors(hits.values[index] ?? 0, start, end, side, cost);
    }
  }

  /**
   * All anchors of one word whose cue takes the unit. Of three rows two fail for want of another word, which is seen
   * before the row's cue is looked at; then the topic decides, and last where the other words stand.
   */
  #addAnchors(word: number, start: number, end: number, side: Side, cost: number): void {
    if (this.#rejected !== undefined) this.#rejectByUnit(word, start, end, side);
    const { words, topics, window, unit } = this.#place;
    const { starts, anchors, keys, needs } = this.#anchors;
    const gap = side === BEFORE ? window.before.end - end : 0;
    const last = starts[word + 1] ?? 0;
    for (let row = starts[word] ?? 0; row < last; row += 1) {
      const key = keys[row] ?? 0;
      if ((key & side) === 0) continue;
      const cue = key >> 2;
      const need = needs[row] ?? NO_ITEM;
      if (need !== NO_ITEM && !words.holds(need)) {
        this.#reject(cue, start, end, 'words');
        continue;
      }
      const weight = topicWeight(topics, words.lexicon.cues, cue, unit === '%');
      const anchor = anchors[row];
      if (weight === null) this.#reject(cue, start, end, 'topic');
      else if (anchor !== undefined) {
        const score = this.#score(anchor, start, end, weight, GAP * gap, cost);
        if (typeof score === 'string') this.#reject(cue, start, end, score);
        else this.found.push({ cue: anchor.cue, score, start, end });
      }
    }
  }

  #rejectByUnit(word: number, start: number, end: number, side: Side): void {
    const { words, unit } = this.#place;
    const { starts, anchors, keys } = words.lexicon.anchors.all;
    for (let row = starts[word] ?? 0; row < (starts[word + 1] ?? 0); row += 1) {
      if (((keys[row] ?? 0) & side) === 0 || anchors[row]?.cue.units.has(unit)) continue;
      this.#reject((keys[row] ?? 0) >> 2, start, end, 'unit');
    }
  }

  #score(anchor: Anchor, start: number, end: number, topic: number, gap: number, cost: number): number | Reason {
    const { text, window, words } = this.#place;
    if (isNegated(text, window.sentence.start, start)) return 'negated';
    if (!anchor.cue.bodies && this.#countsBodies()) return 'head';
    const others = weighOthers(anchor, text, words, window, start);
    if (others === null) return 'words';
    if (this.#isRuledOut(anchor.cue.number)) return 'not';
    return OWN_CHARACTER * (end - start) + others + topic - gap - cost;
  }

  #countsBodies(): boolean {
    const { text, unit, window } = this.#place;
    this.#bodies ??= countsBodies(text, unit, window) || countsLists(text, unit, window);
    return this.#bodies;
  }

  #isRuledOut(cue: number): boolean {
    const { text, words, window } = this.#place;
    this.#standing ??= exclusionsIn(text, words, window);
    for (const exclusion of this.#standing) if (words.lexicon.exclusions.rulesOut(exclusion, cue)) return true;
    return false;
  }

  #reject(cue: number, start: number, end: number, reason: Reason): void {
    if (this.#rejected === undefined) return;
    const { words, text } = this.#place;
    const compiled = words.lexicon.cues.cues[cue];
    if (compiled !== undefined) this.#rejected(compiled, text.slice(start, end), reason);
  }
}
