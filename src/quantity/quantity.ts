/**
 * The quantity grammar: [qualifier] number [万|亿] [余|多] [大] unit [qualifier].
 * Reads one quantity at a known place; it does not decide whether the number is a quantity at all.
 */
import type { Qualifier, QuantityKind } from '../schema/vocabulary.ts';
import {
  arabicEnd,
  decimalsEnd,
  digitsEnd,
  HAN_NUMERAL,
  isDigitAt,
  LARGE_POWERS,
  readArabic,
  readHan,
  scale,
} from './numerals.ts';
import { boundsOf, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { baseUnit, kindOfUnit, unitAt } from './units.ts';

/** One quantity as written. `end` stands after the unit; 以上 and 左右 may stand outside the span. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Base unit; '' where none is written. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly kind: QuantityKind;
}

const PERCENT = code('%');
/** What may stand between the two numbers of a range. */
const RANGE_MARKS = new Set([...'至到—-~～'].map(code));

/** Reads an Arabic quantity whose first digit stands at `start`. `text` is folded text. */
export function readQuantity(text: string, start: number): Quantity {
  const numberEnd = arabicEnd(text, start);
  if (numberEnd === start) throw new RangeError(`no Arabic number at ${start}: "${text.slice(start, start + 8)}"`);
  const number = readArabic(text.slice(start, numberEnd));
  const percentFirst = text.charCodeAt(numberEnd) === PERCENT;
  const mark = percentFirst ? numberEnd + 1 : numberEnd;
  if (RANGE_MARKS.has(text.charCodeAt(mark)) && isDigitAt(text, mark + 1)) {
    const end = decimalsEnd(text, digitsEnd(text, mark + 1));
    if (!percentFirst || text.charCodeAt(end) === PERCENT)
      return finish(text, start, end, number, readArabic(text.slice(mark + 1, end)));
  }
  return finish(text, start, numberEnd, number, null);
}

/** Reads a quantity whose number is a Chinese numeral [start, end), 百分之 included. */
export function readHanQuantity(text: string, start: number, end: number): Quantity {
  const written = text.slice(start, end);
  if (written.startsWith('百分之')) {
    const value = readHan(written.slice(3));
    const qualifier = qualifierBefore(text, start, '%') ?? qualifierAfter(text, end, false)?.qualifier ?? 'exact';
    return { start, end, value, ...boundsOf(value, qualifier), unit: '%', qualifier, kind: 'rate' };
  }
  const indefinite = /[数几]/u.test(written);
  return finish(text, start, end, indefinite ? null : readHan(written), null);
}

/** What may follow the digits before the unit: multipliers and 余, 多, 来. */
const POWERS = new Map(
  Object.entries({ ...LARGE_POWERS, 千: 1e3, 百: 100 }).map(([char, power]) => [code(char), power] as const),
);
const MANY = code('多');
const ODD = code('余');
const SOME = code('来');
const BIG = code('大');
/** Marks after which the 多 behind a unit speaks of the number: 50件多，. */
const CLOSES = new Set([...'，。；、（）'].map(code));

function finish(text: string, start: number, numberEnd: number, number: number | null, high: number | null): Quantity {
  let end = numberEnd;
  let factor = 1;
  let rounded = false;
  for (; ; end += 1) {
    const char = text.charCodeAt(end);
    const power = POWERS.get(char);
    if (power !== undefined) {
      if (power < 1e4 && HAN_NUMERAL.test(text[end + 1] ?? '')) break;
      factor *= power;
    } else if (
      char === ODD ||
      (char === MANY && !text.startsWith('多元', end)) ||
      (char === SOME && unitAt(text, end + 1) === '个')
    ) {
      rounded = true;
    } else {
      break;
    }
  }
  if (text.charCodeAt(end) === BIG && unitAt(text, end + 1) !== null) end += 1;
  const unit = unitAt(text, end) ?? '';
  end += unit.length;
  if (!rounded && unit !== '') rounded = isRoundedBehind(text, end);
  const kind = kindOfUnit(unit);
  const value = number === null ? null : scale(number, factor);
  if (high !== null && value !== null) {
    const upper = scale(high, factor);
    if (upper > value)
      return { start, end, value, lower: value, upper, unit: baseUnit(unit), qualifier: 'range', kind };
  }
  const qualifier = number === null ? 'about' : qualifierOf(text, start, end, unit, kind, rounded);
  const { lower, upper } = boundsOf(value, qualifier);
  return { start, end, value, lower, upper, unit: baseUnit(unit), qualifier, kind };
}

/** 50件余, 50件多，: said behind the unit. */
function isRoundedBehind(text: string, end: number): boolean {
  const char = text.charCodeAt(end);
  return char === ODD || (char === MANY && (end + 1 >= text.length || CLOSES.has(text.charCodeAt(end + 1))));
}

/** Words before the number weigh more than 余 in it, and this more than words behind the unit. */
function qualifierOf(
  text: string,
  start: number,
  end: number,
  unit: string,
  kind: QuantityKind,
  rounded: boolean,
): Qualifier {
  const before = qualifierBefore(text, start, unit);
  if (before !== null) return before;
  return rounded ? 'over' : (qualifierAfter(text, end, kind === 'duration')?.qualifier ?? 'exact');
}

function code(char: string): number {
  return char.charCodeAt(0);
}
