/** The weight of a pattern's words besides its anchor. */
import type { Window } from '../frame/window.ts';
import type { Anchor } from '../lexicon/anchor.ts';
import { firstOf, lastOf } from './words.ts';

/** Weight of a matched character in the quantity's own words, and of one in the sentence before them. */
export const OWN_CHARACTER = 1.2;
const FAR_CHARACTER = 0.3;
/** Cost of a character between two words of one pattern; of reaching back over another quantity for a word. */
const ITEM_GAP = 0.05;
const CROSSING = 1.5;

/** Weight of the items besides the anchor, less what lies between them; null where one of them is missing. */
export function weighOthers(anchor: Anchor, text: string, window: Window, anchorStart: number): number | null {
  let weight = 0;
  let limit = anchorStart;
  // Looked for in the sentence alone: the text before it may be long.
  const sentence = anchor.others.length === 0 ? '' : text.slice(window.sentence.start, anchorStart + 1);
  const floor = window.sentence.start + sentence.lastIndexOf('；') + 1;
  for (let index = anchor.others.length - 1; index >= 0; index -= 1) {
    const hit = lastOf(anchor.others[index] ?? [], text, floor, limit);
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
