/**
 * Search for the words of a pattern in a stretch of text.
 * Only the stretch itself is searched: the time of a look-up must not depend on the length of the report.
 */
import type { Span } from '../../schema/span.ts';
import type { Item } from '../lexicon/pattern.ts';

/** The literal of `item` that ends last in text [from, to); the longer one where two end together. */
export function lastOf(item: Item, text: string, from: number, to: number): Span | null {
  let start = -1;
  let end = from;
  for (const literal of item) {
    const length = literal.length;
    const first = literal.charCodeAt(0);
    // a place is of use only where the literal ends behind the best so far
    const least = Math.max(from, end - length + 1);
    for (let at = to - length; at >= least; at -= 1) {
      if (text.charCodeAt(at) !== first || !text.startsWith(literal, at)) continue;
      start = at;
      end = at + length;
      break;
    }
  }
  return start < 0 ? null : { start, end };
}

/** The literal of `item` that starts first in text [from, to); the longer one where two start together. */
export function firstOf(item: Item, text: string, from: number, to: number): Span | null {
  let start = to;
  let end = -1;
  for (const literal of item) {
    const length = literal.length;
    const first = literal.charCodeAt(0);
    const last = Math.min(to - length, start - 1);
    for (let at = from; at <= last; at += 1) {
      if (text.charCodeAt(at) !== first || !text.startsWith(literal, at)) continue;
      start = at;
      end = at + length;
      break;
    }
  }
  return end < 0 ? null : { start, end };
}

/** Do all items stand in text [start, end), one after the other? */
export function inOrder(items: readonly Item[], text: string, start: number, end: number): boolean {
  let from = start;
  for (const item of items) {
    const hit = firstOf(item, text, from, end);
    if (hit === null) return false;
    from = hit.end;
  }
  return true;
}
