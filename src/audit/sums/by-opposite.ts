/**
 * Two numbers whose words exclude each other and leave nothing between them make up the number before:
 * 57件，已结17件，在审40件. Other outcomes may exist beside (撤回, 转送), so a gap says nothing.
 */
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { before } from './neighbours.ts';
import { makesUp, type Sum } from './sum.ts';

const OPPOSITES: readonly (readonly [done: RegExp, not: RegExp])[] = [
  [/审结|办结|结案|已结|完成|化解|答复/, /未[审办]?结|尚未|在审|在办|正在|未完成|未化解|未答复/],
  [/受理/, /不予?受理/],
  [/合格|通过/, /不合格|未通过/],
  [/成功/, /[未不]成功|失败/],
  [/采纳/, /未采纳|未予采纳/],
  [/胜诉/, /败诉/],
];

/** All negative wordings at once, since few stretches have any. */
const ANY_NOT = new RegExp(OPPOSITES.map(([, not]) => not.source).join('|'));

export function* byOpposite(context: AuditContext): Generator<Sum> {
  for (const { start, end, quantities } of context.held) {
    if (!ANY_NOT.test(context.text.slice(start, end))) continue;
    for (const quantity of quantities) if (says(quantity, ANY_NOT)) yield* ofTwo(context, quantity);
  }
}

function* ofTwo(context: AuditContext, quantity: Quantity): Generator<Sum> {
  for (const [done, not] of OPPOSITES) {
    if (!says(quantity, not)) continue;
    const earlier = before(context, quantity, 1);
    const other = earlier.find((one) => says(one, done) && !says(one, not));
    if (other === undefined) continue;
    const total = before(context, other, 1)[0];
    const parts = [other, quantity];
    if (total !== undefined && makesUp(total, parts)) yield { verdict: 'consistent', total, parts };
  }
}

const says = ({ before: words, after }: Quantity, wording: RegExp): boolean =>
  wording.test(words) || wording.test(after);
