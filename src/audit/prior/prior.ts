/** Figures of an earlier year that a report states beside its own: 57件，比2019年的49件增加8件; 由上年的82%上升到96%. */
import { alike, isExact, isPercent } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';

/** Two figures of one matter in one stretch. */
export interface Prior {
  readonly current: Quantity;
  readonly prior: Quantity;
  /** Year that the prior figure is for; null where the report hides its own year. */
  readonly year: number | null;
  /** 上年同期: the same months, which is the year only where the current figure is for the year. */
  readonly sameMonths: boolean;
}

/** 较上年的, 比2019年的, 上年为, 而上年同期为: words that name a year and nothing else, so that the matter is the one before. */
const YEAR = '(?:上一?年度?|去年|(?<year>(?:19|20)\\d{2})年)(?<same>同期)?';
const ONLY_A_YEAR = new RegExp(`^(?:而)?(?:[较比同与]|相较于?|相比)?${YEAR}(?:全年|度)?(?:的|为|是|只有|仅)?$`);
/** 行政检查由上年的60.4万次降至46.2万次: the matter stands before the year, the current figure after the verb. */
const FROM_YEAR = new RegExp(`[由从]${YEAR}的$`);
const INTO =
  /^(?:逐步|进一步|大幅|稳步)?(?:上升|提高|提升|增加|增长|扩大|下降|降低|减少|压减|压缩|缩短|缩减|精简|回落|增|升|降|减)(?:至|到|为)了?$/;
/** A year somewhere in the words; most have none. */
const ANY_YEAR = /[上去]一?年|\d年/;

/** All of them, in text order. What is not exact, or not of one unit with its counterpart, is left alone. */
export function* priorsIn(context: AuditContext): Generator<Prior> {
  for (const { quantities } of context.held) {
    if (quantities.length < 2) continue;
    for (const [i, prior] of quantities.entries()) {
      if (!ANY_YEAR.test(prior.before) || !isExact(prior)) continue;
      const found = priorOf(context, quantities, i, prior);
      if (found !== null) yield found;
    }
  }
}

function priorOf(
  { report, text }: AuditContext,
  quantities: readonly Quantity[],
  at: number,
  prior: Quantity,
): Prior | null {
  const named = ONLY_A_YEAR.exec(prior.before);
  const words = named ?? FROM_YEAR.exec(prior.before);
  if (words === null) return null;
  const next = quantities[at + 1];
  const leads = next !== undefined && INTO.test(text.slice(prior.mention.end, next.mention.start));
  const current = leads ? next : named !== null ? counterpart(quantities, at, prior) : undefined;
  if (current === undefined || !isExact(current) || !same(current, prior)) return null;
  const written = words.groups?.['year'];
  const reported = report.meta.year;
  const year = written !== undefined ? Number(written) : reported === null ? null : reported - 1;
  if (year !== null && reported !== null && year >= reported) return null;
  return { current, prior, year, sameMonths: words.groups?.['same'] !== undefined };
}

/** The figure before; a percentage of change may stand between: 2874件，同比下降4.6%（上年3012件）. */
function counterpart(quantities: readonly Quantity[], at: number, prior: Quantity): Quantity | undefined {
  const previous = quantities[at - 1];
  if (previous === undefined || same(previous, prior)) return previous;
  const before = quantities[at - 2];
  return isPercent(previous) && CHANGED.test(previous.before) ? before : undefined;
}

/** What a change since last year is introduced by, and nothing else. */
export const CHANGED =
  /^(?:同比|(?:[较比]|相较于?)(?:上一?年度?|去年|(?<year>(?:19|20)\d{2})年)(?:同期)?(?:同比)?)?(?<verb>增长|上升|增加|提高|增|升|下降|减少|降低|降|减)了?$/;

const same = (a: Quantity, b: Quantity): boolean => (isPercent(a) ? isPercent(b) : !isPercent(b) && alike(a, b));
