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

/** Weight of a matched character of the anchor word and of the other words. */
const ANCHOR_CHARACTER = 1.2;
const OTHER_CHARACTER = 0.6;
/** Cost of a character between the anchor and the quantity. */
const GAP = 0.08;
/** The object of a verb stands before or after the quantity; words behind it weigh a little less. */
const AFTER = 0.4;
/** Weight that stands in for a topic where a cue needs none. */
const NO_TOPIC = 3;
/** Words read from the coordinated neighbour are less certain. */
const SHARED = 1.5;

/** A negated event did not happen; longer statutory terms that contain the negation are words of their own. */
const NEGATION = /(?:不予|不服|未|没有|尚未|并未|不再|非|拒不|不|免予|免于|无需|待|拟)$/u;

export interface Place {
  readonly text: string;
  readonly unit: string;
  readonly window: Window;
  readonly topics: TopicContext;
}

export function candidatesFor(lexicon: Lexicon, place: Place): Candidate[] {
  const found: Candidate[] = [];
  collect(lexicon, place, place.window.before, 'before', 0, found);
  collect(lexicon, place, place.window.after, 'after', AFTER, found);
  if (place.window.shared !== null) collect(lexicon, place, place.window.shared, 'after', SHARED, found);
  return found;
}

function collect(
  lexicon: Lexicon,
  place: Place,
  span: Span,
  side: 'before' | 'after',
  cost: number,
  found: Candidate[],
): void {
  const { text, unit, window } = place;
  lexicon.anchors.each(text, span.start, span.end, (start, end, anchors) => {
    if (NEGATION.test(text.slice(Math.max(window.sentence.start, start - 2), start))) return;
    for (const anchor of anchors) {
      if (anchor.side !== 'either' && anchor.side !== side) continue;
      if (!anchor.cue.units.has(unit)) continue;
      const others = matchOthers(anchor, text, window, start);
      if (others === null) continue;
      const weight = anchor.cue.topics.size === 0 ? NO_TOPIC : topicWeight(place.topics, anchor.cue.topics);
      if (weight === null || excluded(anchor.cue.not, text, window)) continue;
      const gap = side === 'before' ? window.before.end - end : start - span.start;
      found.push({
        cue: anchor.cue,
        anchor: { start, end },
        score: ANCHOR_CHARACTER * (end - start) + OTHER_CHARACTER * others + weight - GAP * gap - cost,
      });
    }
  });
}

/** Characters matched by the items besides the anchor; null where one of them is missing. */
function matchOthers(anchor: Anchor, text: string, window: Window, anchorStart: number): number | null {
  let matched = 0;
  let limit = anchorStart;
  for (const item of anchor.others.toReversed()) {
    const hit = lastOf(item, text, window.sentence.start, limit);
    if (hit === null) return null;
    matched += hit.end - hit.start;
    limit = hit.start;
  }
  if (anchor.pattern.after.length === 0) return matched;
  const items = anchor.side === 'after' ? anchor.pattern.after.slice(1) : anchor.pattern.after;
  let from = anchor.side === 'after' ? anchorStart + 1 : window.after.start;
  for (const item of items) {
    const hit = firstOf(item, text, from, window.after.end);
    if (hit === null) return null;
    matched += hit.end - hit.start;
    from = hit.end;
  }
  return matched;
}

function lastOf(item: Item, text: string, from: number, to: number): Span | null {
  let best: Span | null = null;
  for (const literal of item) {
    const start = text.lastIndexOf(literal, to - literal.length);
    if (start >= from && start + literal.length <= to && (best === null || start + literal.length > best.end)) {
      best = { start, end: start + literal.length };
    }
  }
  return best;
}

function firstOf(item: Item, text: string, from: number, to: number): Span | null {
  let best: Span | null = null;
  for (const literal of item) {
    const start = text.indexOf(literal, from);
    if (start >= 0 && start + literal.length <= to && (best === null || start < best.start)) {
      best = { start, end: start + literal.length };
    }
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
