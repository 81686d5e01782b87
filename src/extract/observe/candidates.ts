/** All cues whose words, units and topic fit one quantity, with their weight. */
import type { Span } from '../../schema/span.ts';
import { type TopicContext, topicWeight } from '../frame/topics.ts';
import type { Window } from '../frame/window.ts';
import type { Anchor, CompiledCue, Lexicon } from '../lexicon/compile.ts';
import type { Item, Pattern } from '../lexicon/pattern.ts';

export interface Candidate {
  readonly cue: CompiledCue;
  readonly score: number;
  /** The anchor word's place. */
  readonly anchor: Span;
}

/** Weight of a matched character in the quantity's own words, and of one in the sentence before them. */
const OWN_CHARACTER = 1.2;
const FAR_CHARACTER = 0.3;
/** Cost of a character between two words of one pattern; of reaching back over another quantity for a word. */
const ITEM_GAP = 0.05;
const CROSSING = 1.5;
/** Cost of a character between the anchor and the quantity. */
const GAP = 0.08;
/** The object of a verb stands before or after the quantity; words behind it weigh a little less. */
const AFTER = 0.4;
/** Weight that stands in for a topic where a cue needs none. */
const NO_TOPIC = 4;
/** Words read from the coordinated neighbour are less certain. */
const SHARED = 1.5;

/** A negated event did not happen; longer statutory terms that contain the negation are words of their own. */
const NEGATION = /(?:不予|不服|未|没有|尚未|并未|不再|非|拒不|不|免予|免于|无需|(?<!接|招|对|看)待|拟)$/u;

/** 对23个单位权责清单进行调整: the noun right behind the unit is what is counted, and it is a body. */
const BODY_UNITS = new Set(['个', '家', '所']);
const BODY_NOUN =
  /^(?:[区县市镇省州旗]?[直级属]|行政执法|执法|职能|相关|主要|重点|成员|责任)*(?:单位|部门|街道|乡镇|镇街|街镇|镇(?!政府)|行政村|村(?!规)|社区|企业|学校|局办|委办局)/u;

export interface Place {
  readonly text: string;
  readonly unit: string;
  readonly window: Window;
  readonly topics: TopicContext;
}

/** Told of each cue whose anchor word stands here and that fails all the same; for `scripts/explain.ts`. */
export type Rejected = (
  cue: CompiledCue,
  word: string,
  reason: 'negated' | 'unit' | 'words' | 'topic' | 'not' | 'head',
) => void;

export function candidatesFor(lexicon: Lexicon, place: Place, rejected?: Rejected): Candidate[] {
  const found: Candidate[] = [];
  const { before, after, shared } = place.window;
  collect(lexicon, place, { span: before, side: 'before', cost: 0 }, found, rejected);
  collect(lexicon, place, { span: after, side: 'after', cost: AFTER }, found, rejected);
  if (shared !== null) collect(lexicon, place, { span: shared, side: 'after', cost: SHARED }, found, rejected);
  return found;
}

interface Side {
  readonly span: Span;
  readonly side: 'before' | 'after';
  readonly cost: number;
}

function collect(
  lexicon: Lexicon,
  place: Place,
  { span, side, cost }: Side,
  found: Candidate[],
  rejected?: Rejected,
): void {
  const { text, unit, window } = place;
  const bodies = BODY_UNITS.has(unit) && BODY_NOUN.test(text.slice(window.after.start, window.after.end));
  const judged = new Map<CompiledCue, number | 'topic' | 'not' | 'head'>();
  const judge = (cue: CompiledCue): number | 'topic' | 'not' | 'head' => {
    let verdict = judged.get(cue);
    if (verdict === undefined) {
      verdict = (cue.topics.size === 0 ? NO_TOPIC : topicWeight(place.topics, cue.topics)) ?? 'topic';
      if (bodies && !cue.bodies) verdict = 'head';
      else if (verdict !== 'topic' && excluded(cue.not, text, window)) verdict = 'not';
      judged.set(cue, verdict);
    }
    return verdict;
  };
  lexicon.anchors.each(text, span.start, span.end, (start, end, anchors) => {
    const negated = NEGATION.test(text.slice(Math.max(window.sentence.start, start - 2), start));
    for (const anchor of anchors) {
      if (anchor.side !== 'either' && anchor.side !== side) continue;
      const reject = (reason: Parameters<Rejected>[2]) => rejected?.(anchor.cue, text.slice(start, end), reason);
      if (negated) {
        reject('negated');
        continue;
      }
      if (!anchor.cue.units.has(unit)) {
        reject('unit');
        continue;
      }
      const weight = judge(anchor.cue);
      if (typeof weight === 'string') {
        reject(weight);
        continue;
      }
      const others = weighOthers(anchor, place, start);
      if (others === null) {
        reject('words');
        continue;
      }
      const gap = side === 'before' ? window.before.end - end : 0;
      found.push({
        cue: anchor.cue,
        anchor: { start, end },
        score: OWN_CHARACTER * (end - start) + others + weight - GAP * gap - cost,
      });
    }
  });
}

/** Weight of the items besides the anchor, less what lies between them; null where one of them is missing. */
function weighOthers(anchor: Anchor, { text, window }: Place, anchorStart: number): number | null {
  let weight = 0;
  let limit = anchorStart;
  const floor = Math.max(window.sentence.start, text.lastIndexOf('；', anchorStart) + 1);
  for (const item of anchor.others.toReversed()) {
    const hit = lastOf(item, text, floor, limit);
    if (hit === null) return null;
    const own = hit.start >= window.before.start;
    weight += (own ? OWN_CHARACTER : FAR_CHARACTER) * (hit.end - hit.start);
    weight -= own ? ITEM_GAP * (limit - hit.end) : /\d/u.test(text.slice(hit.end, limit)) ? CROSSING : 0;
    limit = hit.start;
  }
  if (anchor.pattern.after.length === 0) return weight;
  const items = anchor.side === 'after' ? anchor.pattern.after.slice(1) : anchor.pattern.after;
  let from = anchor.side === 'after' ? anchorStart + 1 : window.after.start;
  for (const item of items) {
    const hit = firstOf(item, text, from, window.after.end);
    if (hit === null) return null;
    weight += OWN_CHARACTER * (hit.end - hit.start) - ITEM_GAP * (hit.start - from);
    from = hit.end;
  }
  return weight;
}

/** Only the stretch itself is searched: the time of a look-up must not depend on the length of the report. */
function lastOf(item: Item, text: string, from: number, to: number): Span | null {
  const stretch = text.slice(from, Math.max(from, to));
  let best: Span | null = null;
  for (const literal of item) {
    const at = stretch.lastIndexOf(literal);
    if (at >= 0 && (best === null || from + at + literal.length > best.end)) {
      best = { start: from + at, end: from + at + literal.length };
    }
  }
  return best;
}

function firstOf(item: Item, text: string, from: number, to: number): Span | null {
  const stretch = text.slice(from, Math.max(from, to));
  let best: Span | null = null;
  for (const literal of item) {
    const at = stretch.indexOf(literal);
    if (at >= 0 && (best === null || from + at < best.start))
      best = { start: from + at, end: from + at + literal.length };
  }
  return best;
}

function excluded(patterns: readonly Pattern[], text: string, window: Window): boolean {
  return patterns.some((pattern) => {
    if (pattern.free) return inOrder(pattern.before, text, window.before.start, window.after.end);
    return (
      inOrder(pattern.before, text, window.before.start, window.before.end) &&
      inOrder(pattern.after, text, window.after.start, window.after.end)
    );
  });
}

function inOrder(items: readonly Item[], text: string, start: number, end: number): boolean {
  let from = start;
  for (const item of items) {
    const hit = firstOf(item, text, from, end);
    if (hit === null) return false;
    from = hit.end;
  }
  return true;
}
