/**
 * The values that are there. Everything in this folder computes over these:
 * null (not stated) and NaN are left out, never taken for 0; 0 stays.
 */
export function present(values: Iterable<number | null | undefined>): number[] {
  const there: number[] = [];
  for (const value of values) if (typeof value === 'number' && !Number.isNaN(value)) there.push(value);
  return there;
}
