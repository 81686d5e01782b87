/** A share with its interval; all three are fractions of 1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Wilson score interval of n successes in N trials (E. B. Wilson, 1927).
 * Missing data: null as soon as either count is null or there was no trial; a stated 0 is a value.
 * A wrong call (negative, fractional, n > N) throws.
 */
export function wilson(n: number | null, N: number | null, z: number = Z95): Interval | null {
  if (n === null || N === null || N === 0) return null;
  if (!Number.isInteger(n) || !Number.isInteger(N) || n < 0 || n > N)
    throw new RangeError(`wilson needs counts with 0 ≤ n ≤ N, got n = ${n}, N = ${N}`);
  const share = n / N;
  const spread = (z * z) / N;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / N + spread / (4 * N));
  return { share, low: n === 0 ? 0 : Math.max(0, middle - half), high: n === N ? 1 : Math.min(1, middle + half) };
}
