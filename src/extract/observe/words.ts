/**
 * Search for the words of a pattern in a stretch of text.
 * Only the stretch itself is searched: the time of a look-up must not depend on the length of the report.
 */
import type { Span } from '../../schema/span.ts';
import type { Item } from '../lexicon/pattern.ts';

/** The literal of `item` that ends last in text [from, to); the longer one where two end together. */
export function lastOf(item: Item, text: string, from: number, to: number): Span | null {
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

/** The literal of `item` that starts first in text [from, to); the longer one where two start together. */
export function firstOf(item: Item, text: string, from: number, to: number): Span | null {
  const stretch = text.slice(from, Math.max(from, to));
  let best: Span | null = null;
  for (const literal of item) {
    const at = stretch.indexOf(literal);
    if (at >= 0 && (best === null || from + at < best.start))
      best = { start: from + at, end: from + at + literal.length };
  }
  return best;
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
