/**
 * Dates that lost characters (2025228, 2025730日, 20256月): every calendar reading of the digits that are left.
 * A reading is one way to cut the digits into year, month, day; leading zeros count as written.
 */
import { isoDate } from './date.ts';

export interface LostDate {
  readonly index: number;
  readonly length: number;
  readonly year: number;
  /** yyyy-mm-dd; several: ambiguous; none: only year and month, or no calendar date. */
  readonly readings: readonly string[];
}

const DIGITS = /^(20\d{2})(\d{2,4})日?$/;
const WITH_YEAR = /^(20\d{2})年(\d{2,4})日?$/;
const WITH_MONTH = /^(20\d{2})(\d{1,2})月(?:(\d{1,2})日?)?$/;

/** month and day from two to four digits */
function cuts(digits: string): [number, number][] {
  const pairs: [number, number][] = [];
  for (let length = 1; length <= 2; length += 1) {
    const month = digits.slice(0, length);
    const day = digits.slice(length);
    if (day.length === 0 || day.length > 2) continue;
    // A one-digit month is never written 0, and a zero is never written before it is needed: 03|05, 3|5, not 0|35.
    if (month !== '0' && day !== '0') pairs.push([Number(month), Number(day)]);
  }
  return pairs;
}

/** Reads a line that is nothing but such a date; null if it is none. */
export function findLostDate(line: string): LostDate | null {
  const text = line.trim();
  const index = line.indexOf(text);
  const withMonth = WITH_MONTH.exec(text);
  const match = withMonth ?? WITH_YEAR.exec(text) ?? DIGITS.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const pairs: [number, number][] = withMonth
    ? withMonth[3] === undefined
      ? []
      : [[Number(withMonth[2]), Number(withMonth[3])]]
    : cuts(match[2] as string);
  const readings = pairs.flatMap(([month, day]) => isoDate(year, month, day) ?? []);
  return { index, length: text.length, year, readings: [...new Set(readings)] };
}
