/**
 * The quantity grammar: [qualifier] number [万|亿] [余|多] [大] unit [qualifier].
 * Reads one quantity at a known place; it does not decide whether the number is a quantity at all.
 */
import type { Qualifier, QuantityKind } from '../schema/vocabulary.ts';
import { HAN_NUMERAL, LARGE_POWERS, readArabic, readHan, scale } from './numerals.ts';
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

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const RANGE = /(?:至|到|—|-|~|～)(\d+(?:\.\d+)?)/y;

/** Reads an Arabic quantity whose first digit stands at `start`. `text` is folded text. */
export function readQuantity(text: string, start: number): Quantity {
  ARABIC.lastIndex = start;
  const number = ARABIC.exec(text);
  if (number === null) throw new RangeError(`no Arabic number at ${start}: "${text.slice(start, start + 8)}"`);
  let end = ARABIC.lastIndex;
  let high: number | null = null;
  const percentFirst = text[end] === '%';
  RANGE.lastIndex = percentFirst ? end + 1 : end;
  const range = RANGE.exec(text);
  if (range?.[1] !== undefined && (!percentFirst || text[RANGE.lastIndex] === '%')) {
    high = readArabic(range[1]);
    end = RANGE.lastIndex;
  }
  return finish(text, start, end, readArabic(number[0]), high);
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

function finish(text: string, start: number, numberEnd: number, number: number | null, high: number | null): Quantity {
  let end = numberEnd;
  let factor = 1;
  let rounded = false;
  for (let char = text[end]; char !== undefined; char = text[end]) {
    const power = LARGE_POWERS[char] ?? (char === '千' || char === '百' ? (char === '千' ? 1e3 : 100) : undefined);
    if (power !== undefined && !HAN_NUMERAL.test(text[end + 1] ?? '')) {
      factor *= power;
      end += 1;
    } else if ((char === '亿' || char === '万') && power !== undefined) {
      factor *= power;
      end += 1;
    } else if (
      char === '余' ||
      (char === '多' && !text.startsWith('多元', end)) ||
      (char === '来' && unitAt(text, end + 1) === '个')
    ) {
      rounded = true;
      end += 1;
    } else {
      break;
    }
  }
  if (text[end] === '大' && unitAt(text, end + 1) !== null) end += 1;
  const unit = unitAt(text, end) ?? '';
  end += unit.length;
  if (
    !rounded &&
    unit !== '' &&
    (text[end] === '余' || (text[end] === '多' && /[，。；、（）]/u.test(text[end + 1] ?? '。')))
  )
    rounded = true;
  const kind = kindOfUnit(unit);
  const after = qualifierAfter(text, end, kind === 'duration');
  const before = qualifierBefore(text, start, unit);
  const value = number === null ? null : scale(number, factor);
  const base = { start, end, value, unit: baseUnit(unit), kind };
  if (high !== null) {
    const upper = scale(high, factor);
    if (value !== null && upper > value) return { ...base, lower: value, upper, qualifier: 'range' };
  }
  const qualifier: Qualifier =
    number === null ? 'about' : (before ?? (rounded ? 'over' : (after?.qualifier ?? 'exact')));
  return { ...base, ...boundsOf(value, qualifier), qualifier };
}
