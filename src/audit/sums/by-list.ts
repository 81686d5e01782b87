/**
 * Lists that the wording marks as parts of a number before them: 16个，其中…6个，…10个; 89件（…17件，…72件）;
 * 在审结的22件中，…. Such a list may leave parts out, so only a list that adds up says anything.
 */
import { numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { before, comparable, firstOfNext, MOST_PARTS } from './neighbours.ts';
import { makesUp, type Sum } from './sum.ts';

const MARK = /其中|包括|包含|分别[为是有]/;
/** What a stretch with such a list holds. */
const HINT = /其中|包括|包含|分别|[（中]/;
/** Between 在 and 中 stands the total itself: 在已审结的22件中. */
const INSIDE = /在[^，；。]{0,12}$/;
/** Numbers before the list that may be its total; the nearest usually is. */
const TOTALS = 2;
/** A list is continued by the next sentence only where the total is too large to be met by chance. */
const LARGE = 20;

export function* byList(context: AuditContext): Generator<Sum> {
  for (const { index, start, end, quantities } of context.held) {
    if (!HINT.test(context.text.slice(start, end))) continue;
    // The total stands before the list, no further back than the stretch before.
    const from = context.stretches[index - 1]?.quantities.length ? 0 : 1;
    for (let i = from; i < quantities.length; i += 1) {
      const first = quantities[i] as Quantity;
      if (!opensList(context, quantities[i - 1], first)) continue;
      const parts = partsFrom(context, quantities, i);
      for (const total of before(context, first, 1).slice(0, TOTALS)) {
        const whole = adding(context, total, parts);
        if (whole === null) continue;
        yield { verdict: 'consistent', total, parts: whole };
        break;
      }
    }
  }
}

function opensList({ text, stretches }: AuditContext, previous: Quantity | undefined, first: Quantity): boolean {
  const start = previous?.mention.end ?? stretches[first.stretch]?.start ?? 0;
  const between = text.slice(start, first.mention.start);
  if (MARK.test(between)) return true;
  if (previous === undefined) return false;
  return between.startsWith('（') || (between.startsWith('中') && INSIDE.test(previous.before));
}

/** Like quantities on the list's own bracket level, up to the end of the stretch or a list within the list. */
function partsFrom(context: AuditContext, quantities: readonly Quantity[], from: number): Quantity[] {
  const first = quantities[from];
  if (first === undefined) return [];
  const parts = [first];
  for (let i = from + 1; i < quantities.length && parts.length < MOST_PARTS; i += 1) {
    const quantity = quantities[i];
    if (quantity === undefined || quantity.depth < first.depth) break;
    if (opensList(context, quantities[i - 1], quantity) && quantity.depth === first.depth) break;
    if (quantity.depth === first.depth && comparable(quantity, first)) parts.push(quantity);
  }
  return parts;
}

/** The list, its beginning, or the list and the first number of the next sentence, if that makes up the total. */
function adding(context: AuditContext, total: Quantity, parts: readonly Quantity[]): readonly Quantity[] | null {
  for (let length = parts.length; length > 1; length -= 1) {
    const some = parts.slice(0, length);
    if (makesUp(total, some)) return some;
  }
  const last = parts.at(-1);
  const next = last && firstOfNext(context, last);
  if (next === undefined || numberOf(total) < LARGE) return null;
  const more = [...parts, next];
  return makesUp(total, more) ? more : null;
}
