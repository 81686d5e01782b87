import { UNIT_CLASSES } from '../../quantity/units.ts';
import type { AuditContext, Quantity } from '../context.ts';

/**
 * Words that narrow a rate to a part of the cases (those due, those tried once, those on line), so that the counts
 * beside it are not its numerator and denominator.
 */
const NARROWED =
  /按期|按时|准时|及时|时限|期限|限期|法定|到期|首次|一次|当场|当庭|自动|综合|平均|网上|在线|抽查|抽检|应|满意/;

/** The verb of 化解率, 合格率: what the cases above the line have in common. */
const STEM = /([\p{Script=Han}]{2})率/gu;

/** The words of the percentage's own clause, across other quantities in it: 出庭率由上年的93.5%提高到. */
export function clauseOf(context: AuditContext, rate: Quantity): string {
  const start = context.stretches[rate.stretch]?.start ?? rate.mention.start;
  return (
    context.text
      .slice(start, rate.mention.start)
      .split(/[，；：（]/)
      .at(-1) ?? ''
  );
}

/** The verb of the one rate that the clause names; null where it names none or several. */
export function stemOf(clause: string): string | null {
  const stems = [...clause.matchAll(STEM)].map((match) => match[1] ?? '');
  return stems.length === 1 ? (stems[0] ?? null) : null;
}

/**
 * May a mismatch be held against the percentage? Only if its clause brings in no matter of its own:
 * what stands before its verb (事项 in 事项缩减率) was said in the stretch before, and nothing narrows the cases.
 */
export function continues(context: AuditContext, rate: Quantity, verb: string): boolean {
  const clause = clauseOf(context, rate);
  if (NARROWED.test(clause)) return false;
  const subject = clause.slice(0, Math.max(0, clause.lastIndexOf(verb))).trim();
  const start = context.stretches[rate.stretch]?.start ?? rate.mention.start;
  const said = context.text.slice(start, rate.mention.start - clause.length);
  return said.includes(subject);
}

/**
 * Does a count go on about the cases counted before it? 排查38件，已化解35件 does; 受理1362件，积案化解87件 speaks of
 * other cases. Between the two may stand only the verb,
 * words that name nothing, and the name that was used before.
 */
export function goesOn(context: AuditContext, below: Quantity, above: Quantity, verb: string): boolean {
  const between = context.text.slice(below.mention.end, above.mention.start);
  const clauses = between.split(/[，；：（、]/);
  if (clauses.length === 1) return true;
  const words = clauses.at(-1)?.replace(verb, '').replace(NAMELESS, '') ?? '';
  return clauses.length === 2 && below.before.endsWith(words);
}
const NAMELESS = /目前|现已|已经|已|成功|其中|累计|共计|共|均|全部|得到|实际|就地|经|了|调解|妥善|有效|依法/g;

/** Counts of people or places may leave out some between two verbs (trained, examined); cases and files do not. */
export const countsCases = ({ mention }: Quantity): boolean => CASES.has(mention.unit);
const CASES = new Set([...(UNIT_CLASSES['case'] ?? []), ...(UNIT_CLASSES['file'] ?? [])]);
