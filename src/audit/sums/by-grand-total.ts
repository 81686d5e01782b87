/** 合计 after a list: the numbers before it, back to where they add up. A list may continue one before it, so a gap says nothing. */
import type { AuditContext } from '../context.ts';
import { afterTwo, before } from './neighbours.ts';
import { makesUp, type Sum } from './sum.ts';

const GRAND_TOTAL = /(?:合计|总计|共计|累计|总共|一共|共)[^，]{0,8}$/;

export function* byGrandTotal(context: AuditContext): Generator<Sum> {
  for (const total of afterTwo(context)) {
    if (!GRAND_TOTAL.test(total.before)) continue;
    const earlier = before(context, total, 0);
    for (let count = 2; count <= earlier.length; count += 1) {
      const parts = earlier.slice(0, count).toReversed();
      if (!makesUp(total, parts)) continue;
      yield { verdict: 'consistent', total, parts };
      break;
    }
  }
}
