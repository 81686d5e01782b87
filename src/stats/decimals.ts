/**
 * Decimal places of a printed number: `76.8%` has 1, `14%` and `九成` have 0.
 * Only the first number counts, so units and qualifiers may stand around it.
 */
export function decimalPlaces(printed: string): number {
  return /\d+(?:\.(\d+))?/.exec(printed)?.[1]?.length ?? 0;
}

/** Half away from zero, as people round; `2.675` to 2 places gives 2.68 although its binary form lies below. */
export function roundTo(value: number, places: number): number {
  const scaled = Number(`${Math.abs(value)}e${places}`);
  // Exponent form (1e-7) cannot be scaled by text; such values print as 0 at any precision used here.
  const shifted = Number.isNaN(scaled) ? Math.abs(value) * 10 ** places : scaled;
  const rounded = Math.round(shifted + RELATIVE_NOISE * shifted) / 10 ** places;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Error that a division of two counts may leave in the last binary digits. */
const RELATIVE_NOISE = 4 * Number.EPSILON;
