import { alike, isExact, isPercent } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';

/** No sentence breaks a total into more parts than this; a line of a table may hold hundreds of numbers. */
export const MOST_PARTS = 24;

/** At most MOST_PARTS exact quantities of the unit before this one, nearest first: its own stretch, then `back` stretches of the paragraph. */
export function before(context: AuditContext, quantity: Quantity, back: number): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i <= back; i += 1) {
    const stretch = context.stretches[quantity.stretch - i];
    if (stretch === undefined || stretch.paragraph !== context.stretches[quantity.stretch]?.paragraph) break;
    const fitting = stretch.quantities.filter(
      (other) => other.mention.start < quantity.mention.start && comparable(other, quantity),
    );
    found.push(...fitting.toReversed());
    if (found.length >= MOST_PARTS) break;
  }
  return found.slice(0, MOST_PARTS);
}

/** Quantities that come after at least two others of their stretch: few do, and sums that look back need two. */
export function* afterTwo({ held }: AuditContext): Generator<Quantity> {
  for (const { quantities } of held) for (let i = 2; i < quantities.length; i += 1) yield quantities[i] as Quantity;
}

/** The first exact quantity of the unit in the stretch after, same paragraph. */
export function firstOfNext(context: AuditContext, quantity: Quantity): Quantity | undefined {
  const own = context.stretches[quantity.stretch];
  const next = context.stretches[quantity.stretch + 1];
  if (own === undefined || next === undefined || next.paragraph !== own.paragraph) return undefined;
  return next.quantities.find((other) => comparable(other, quantity));
}

export const comparable = (a: Quantity, b: Quantity): boolean => isExact(a) && !isPercent(a) && alike(a, b);
