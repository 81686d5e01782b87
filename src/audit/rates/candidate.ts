import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';

/** One way in which the counts beside a percentage may give it. */
export interface Candidate {
  /** In percent, not rounded. */
  readonly value: number;
  /** (176 − 26) ÷ 176 */
  readonly arithmetic: string;
  /** Numerator first, denominator last. */
  readonly parts: readonly Quantity[];
  /** What stands below the line: an indicator id, else words of the report. Asked only where the division fits. */
  readonly basis: () => string;
  /**
   * The wording leaves no other numerator and no other denominator, so a mismatch is one.
   * Anything else can bear a percentage out but never refute it.
   */
  readonly sure: boolean;
  /** Nothing but the result speaks for it; not worth telling the reader when it fails. */
  readonly guess: boolean;
}

/** Words in front of a number that do not name what it counts. */
const LEAD_IN = /^.*(?:[由从将把对”》]|共计|累计|总计|合计|共|已|有|了)/u;
/** Longest piece of the report's own words that names a denominator. */
const LABEL = 12;

/** The name of a base: its indicator, where the rate's definition has it below the line; else the report's own words. */
export function baseOf({ indicators }: AuditContext, rate: Quantity, below: Quantity): string {
  const defined = rate.ids.flatMap((id) => indicators.get(id)?.denominators ?? []);
  const id = below.ids.find((one) => defined.includes(one) || rate.ids.length === 0);
  const words = below.before
    .trim()
    .replace(LEAD_IN, '')
    .replace(/^[、和及与]/u, '');
  return id ?? `${words.slice(-LABEL)}${below.mention.text}`;
}
