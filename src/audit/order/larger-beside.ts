import { alike, isExact } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import type { Inequality } from './inequalities.ts';

/** Statements further back than this are about another batch more often than not. */
const STRETCHES_BACK = 2;

/**
 * The nearest quantity before (or, in the same stretch, after) that states the larger indicator for the same scope
 * and period in the same paragraph. null: none, or the two are not counted in the same unit.
 */
export function largerBeside(context: AuditContext, less: Quantity, row: Inequality): Quantity | null {
  const here = context.stretches[less.stretch];
  if (here === undefined) return null;
  const own = less.observations.find(({ indicator }) => indicator === row.less);
  for (let back = 0; back <= STRETCHES_BACK; back += 1) {
    const stretch = context.stretches[less.stretch - back];
    if (stretch === undefined || stretch.paragraph !== here.paragraph) return null;
    const fitting = stretch.quantities.filter((quantity) => {
      const other = quantity.observations.find(({ indicator }) => indicator === row.larger);
      if (other === undefined || own === undefined || !isExact(quantity) || !alike(quantity, less)) return false;
      const samePeriod = other.period.start === own.period.start && other.period.end === own.period.end;
      // Two parts are parts of one whole only where they are stated together.
      if (own.scope === 'subset' && back > 0) return false;
      return samePeriod && (row.acrossScopes === true || other.scope === own.scope);
    });
    const before = fitting.findLast(({ mention }) => mention.start < less.mention.start);
    if (before !== undefined) return before;
    const after = fitting[0];
    if (after !== undefined && !opensParts(context, less, after)) return after;
  }
  return null;
}

/** 持证执法人员673名，其中乡镇执法人员142名: what comes after 其中 or in a bracket is a part of this one, not its whole. */
const opensParts = ({ text }: AuditContext, less: Quantity, after: Quantity): boolean =>
  /其中|（/.test(text.slice(less.mention.end, after.mention.start));
