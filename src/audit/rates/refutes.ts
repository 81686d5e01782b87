import { UNIT_CLASSES } from '../../quantity/units.ts';
import { alike, isPercent, isPrecise } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { definitionOf } from './definition.ts';
import { continues } from './rate-words.ts';

/**
 * Verbs whose rate has several bases in official use: cases due or all (办结, 答复), judgments on the merits or all
 * (败诉, 胜诉), with or without those settled (纠错), hearings or cases (出庭), accepted or concluded (调解, 成功).
 */
const SEVERAL_BASES = /办结|结案|审结|办复|答复|回复|反馈|办理|履行|败诉|胜诉|纠错|出庭|应诉|调撤|调解|和解/;

/** Counts of people or places may leave out some between two verbs (trained, examined); cases and files do not. */
const CASES = new Set([...(UNIT_CLASSES['case'] ?? []), ...(UNIT_CLASSES['file'] ?? [])]);

/** Words between two counts that name nothing, so that the second goes on about what the first counted. */
const NAMELESS = /目前|现已|已经|已|成功|其中|累计|共计|共|均|全部|得到|实际|就地|经|了|调解|妥善|有效|依法/g;

/**
 * May `above ÷ below` be held against the rate? Only if the wording leaves no other numerator and no other base:
 * the three stand in one stretch with no other percentage and no other count of the kind, and speak of the same cases.
 */
export function refutes(
  context: AuditContext,
  rate: Quantity,
  above: Quantity,
  below: Quantity,
  verb: string,
): boolean {
  const beside = context.stretches[rate.stretch]?.quantities ?? [];
  const before = (quantity: Quantity) => beside.includes(quantity) && quantity.mention.start < rate.mention.start;
  const alone = beside.filter(isPercent).length === 1;
  // Rounded counts (约50件) are no terms of a division, but may be what the rate is of.
  const rivals = beside.filter((quantity) => quantity !== above && !isPercent(quantity) && alike(quantity, above));
  return (
    alone &&
    rivals.length === 1 &&
    rivals[0] === below &&
    before(above) &&
    before(below) &&
    CASES.has(above.mention.unit) &&
    isPrecise(above) &&
    isPrecise(below) &&
    continues(context, rate, verb) &&
    hasOneBase(context, rate, below, verb) &&
    goesOn(context, below, above, verb)
  );
}

function hasOneBase({ indicators }: AuditContext, rate: Quantity, below: Quantity, verb: string): boolean {
  const several = rate.ids.some((id) => {
    const indicator = indicators.get(id);
    return indicator !== undefined && definitionOf(indicator).severalBases;
  });
  // 成功 is of what was mediated; accepted cases may still be in mediation.
  const mediated = verb !== '成功' || /调解|成功/.test(below.before);
  return !several && mediated && verb !== '' && !SEVERAL_BASES.test(verb);
}

/** 排查38件，已化解35件 goes on about the same cases; 受理1362件，积案化解87件 speaks of others. */
function goesOn({ text }: AuditContext, below: Quantity, above: Quantity, verb: string): boolean {
  const clauses = text.slice(below.mention.end, above.mention.start).split(/[，；：（、]/);
  if (clauses.length === 1) return true;
  const words = clauses.at(-1)?.replace(verb, '').replace(NAMELESS, '') ?? '';
  return clauses.length === 2 && below.before.endsWith(words);
}
