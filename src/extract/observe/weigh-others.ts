/** The weight of a pattern's words besides its anchor. */
import { isDigitAt } from '../../quantity/numerals.ts';
import type { Window } from '../frame/window.ts';
import type { Anchor } from '../lexicon/anchor.ts';
import { type CueWords, NONE } from '../lexicon/cue-words.ts';

/** Weight of a matched character in the quantity's own words, and of one in the sentence before them. */
export const OWN_CHARACTER = 1.2;
const FAR_CHARACTER = 0.3;
/** Cost of a character between two words of one pattern; of reaching back over another quantity for a word. */
const ITEM_GAP = 0.05;
const CROSSING = 1.5;
/** Of each clause more that lies between. */
const FARTHER_CLAUSE = 0.26;
/** 清理以政府名义印发的规范性文件: a verb before 的 describes the noun; the main verb tells what was done. */
const DESCRIBING = 1;

const SEMICOLON = '；'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);

/** Weight of the items besides the anchor, less what lies between them; null where one of them is missing. */
export function weighOthers(
  anchor: Anchor,
  text: string,
  words: CueWords,
  window: Window,
  anchorStart: number,
): number | null {
  if (anchor.before.length === 0 && anchor.after.length === 0) return 0;
  for (const item of anchor.before) if (!words.holds(item)) return null;
  for (const item of anchor.after) if (!words.holds(item)) return null;
  const before = anchor.before.length === 0 ? 0 : weighBefore(anchor.before, text, words, window, anchorStart);
  if (before === null) return null;
  let weight = before;
  let from = anchor.side === 'after' ? anchorStart + 1 : window.after.start;
  const end = endOfWords(text, window, anchorStart);
  for (const item of anchor.after) {
    const hit = words.firstOf(item, from, end);
    if (hit === NONE) return null;
    const start = words.hits.starts[hit] ?? 0;
    const hitEnd = words.hits.ends[hit] ?? 0;
    weight += OWN_CHARACTER * (hitEnd - start) - ITEM_GAP * (start - from);
    from = hitEnd;
  }
  return weight;
}

/** Verbs that open a predicate behind the noun of a quantity. */
const PREDICATE = /开展|进行|参加|参与|接受|实施|予以|作出|全部|[均都已被]/u;

/** 对12家单位、8个乡镇开展考核: behind the next quantity's own noun the shared predicate serves both. */
function endOfWords(text: string, { after, shared }: Window, anchorStart: number): number {
  if (shared === null || anchorStart <= shared.start) return after.end;
  return PREDICATE.test(text.slice(shared.start, anchorStart)) ? shared.end : after.end;
}

/** The items before the anchor, looked for in its sentence back to the last semicolon, the nearest first. */
function weighBefore(
  items: readonly number[],
  text: string,
  words: CueWords,
  { sentence, before }: Window,
  anchorStart: number,
): number | null {
  let weight = 0;
  let limit = anchorStart;
  let floor = anchorStart + 1;
  while (floor > sentence.start && text.charCodeAt(floor - 1) !== SEMICOLON) floor -= 1;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const hit = words.lastOf(items[index] ?? 0, floor, limit);
    if (hit === NONE) return null;
    const start = words.hits.starts[hit] ?? 0;
    const end = words.hits.ends[hit] ?? 0;
    const own = start >= before.start;
    weight += (own ? OWN_CHARACTER : FAR_CHARACTER) * (end - start);
    weight -= own ? ITEM_GAP * (limit - end) : costBetween(text, end, limit);
    if (own && text[end] === '的') weight -= DESCRIBING;
    limit = start;
  }
  return weight;
}

/** What lies between an earlier word and the next one: a quantity, and clauses beyond the one before. */
function costBetween(text: string, from: number, to: number): number {
  let clauses = 0;
  let digit = false;
  for (let index = from; index < to; index += 1) {
    if (text.charCodeAt(index) === COMMA) clauses += 1;
    else digit ||= isDigitAt(text, index);
  }
  return (digit ? CROSSING : 0) + (clauses > 1 ? FARTHER_CLAUSE * (clauses - 1) : 0);
}
