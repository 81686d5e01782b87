/** The weight of a pattern's words besides its anchor. */
import { isDigitAt } from '../../quantity/numerals.ts';
import type { Window } from '../frame/window.ts';
import type { Anchor } from '../lexicon/anchor.ts';
import { firstOf, lastOf } from './words.ts';

/** Weight of a matched character in the quantity's own words, and of one in the sentence before them. */
export const OWN_CHARACTER = 1.2;
const FAR_CHARACTER = 0.3;
/** Cost of a character between two words of one pattern; of reaching back over another quantity for a word. */
const ITEM_GAP = 0.05;
const CROSSING = 1.5;
/** 清理以政府名义印发的规范性文件: a verb before 的 describes the noun; the main verb tells what was done. */
const DESCRIBING = 1;

const SEMICOLON = '；'.charCodeAt(0);

/** Weight of the items besides the anchor, less what lies between them; null where one of them is missing. */
export function weighOthers(anchor: Anchor, text: string, window: Window, anchorStart: number): number | null {
  const { others, pattern, side } = anchor;
  if (others.length === 0 && pattern.after.length === 0) return 0;
  const before = others.length === 0 ? 0 : weighBefore(anchor, text, window, anchorStart);
  if (before === null || pattern.after.length === 0) return before;
  let weight = before;
  let from = side === 'after' ? anchorStart + 1 : window.after.start;
  for (let index = side === 'after' ? 1 : 0; index < pattern.after.length; index += 1) {
    const hit = firstOf(pattern.after[index] ?? [], text, from, window.after.end);
    if (hit === null) return null;
    weight += OWN_CHARACTER * (hit.end - hit.start) - ITEM_GAP * (hit.start - from);
    from = hit.end;
  }
  return weight;
}

/** The items before the anchor, looked for in its sentence back to the last semicolon, the nearest first. */
function weighBefore(
  { others }: Anchor,
  text: string,
  { sentence, before }: Window,
  anchorStart: number,
): number | null {
  let weight = 0;
  let limit = anchorStart;
  let floor = anchorStart + 1;
  while (floor > sentence.start && text.charCodeAt(floor - 1) !== SEMICOLON) floor -= 1;
  for (let index = others.length - 1; index >= 0; index -= 1) {
    const hit = lastOf(others[index] ?? [], text, floor, limit);
    if (hit === null) return null;
    const own = hit.start >= before.start;
    weight += (own ? OWN_CHARACTER : FAR_CHARACTER) * (hit.end - hit.start);
    weight -= own ? ITEM_GAP * (limit - hit.end) : holdsDigit(text, hit.end, limit) ? CROSSING : 0;
    if (own && text[hit.end] === '的') weight -= DESCRIBING;
    limit = hit.start;
  }
  return weight;
}

function holdsDigit(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isDigitAt(text, index)) return true;
  return false;
}
