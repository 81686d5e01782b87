import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';

/**
 * Words that narrow a rate to a part of the cases (those due, those tried once, those on line), so that the counts
 * beside it are not its numerator and denominator.
 */
const NARROWED =
  /按期|按时|准时|及时|时限|期限|限期|法定|到期|首次|一次|当场|当庭|自动|综合|平均|网上|在线|抽查|抽检|应|满意/;

/** The verb of 化解率, 合格率: what the cases above the line have in common. */
const STEM = /([\p{Script=Han}]{2})率/gu;

/** Characters; what stands further back than this without a comma is a table, no clause. */
const LONGEST_CLAUSE = 80;

const CLAUSE_ENDS = '，；：（';

/** The words of the percentage's own clause, across other quantities in it: 出庭率由上年的93.5%提高到. */
export function clauseOf(context: AuditContext, rate: Quantity): string {
  const start = context.stretches[rate.stretch]?.start ?? rate.mention.start;
  const reach = Math.max(start, rate.mention.start - LONGEST_CLAUSE);
  let from = rate.mention.start;
  while (from > reach && !CLAUSE_ENDS.includes(context.text.charAt(from - 1))) from -= 1;
  return context.text.slice(from, rate.mention.start);
}

/** The verb of the one rate that the clause names; null where it names none or several. */
export function stemOf(clause: string): string | null {
  if (!clause.includes('率')) return null;
  const stems = [...clause.matchAll(STEM)].map((match) => match[1] ?? '');
  return stems.length === 1 ? (stems[0] ?? null) : null;
}

/**
 * May a mismatch be held against the percentage? Only if its clause brings in no matter of its own:
 * what stands before its verb (事项 in 事项缩减率) was said in the stretch before, and nothing narrows the cases.
 */
export function continues(
  context: AuditContext,
  rate: Quantity,
  verb: string,
  clause: string = clauseOf(context, rate),
): boolean {
  if (NARROWED.test(clause)) return false;
  const subject = clause.slice(0, Math.max(0, clause.lastIndexOf(verb))).trim();
  const start = context.stretches[rate.stretch]?.start ?? rate.mention.start;
  const said = context.text.slice(start, rate.mention.start - clause.length);
  return said.includes(subject);
}
