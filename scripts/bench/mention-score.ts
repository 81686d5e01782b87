/** Precision and recall of any finder of numbers on the gold set: a hit overlaps a row and has its value. */
import type { GoldRow } from '../../src/schema/gold.ts';

interface Finder {
  readonly path: string;
  readonly found: readonly { readonly start: number; readonly end: number; readonly value: number | null }[];
}

export function scoreFinder(
  files: readonly Finder[],
  gold: readonly GoldRow[],
): { precision: number; recall: number; count: number } {
  let hits = 0;
  let count = 0;
  for (const { path, found } of files) {
    const open = new Set(gold.filter((row) => path.startsWith(row.doc)));
    for (const { start, end, value } of found) {
      count += 1;
      const row = [...open].find(
        (candidate) => candidate.start < end && start < candidate.end && sameValue(candidate.value, value),
      );
      if (row === undefined) continue;
      open.delete(row);
      hits += 1;
    }
  }
  return { precision: hits / count, recall: hits / gold.length, count };
}

/** The ruler reads 76.8% as 0.768 or 76.8, depending on the sign; both are its right answer. */
function sameValue(expected: number | null, actual: number | null): boolean {
  if (expected === null || actual === null) return expected === actual;
  return (
    Math.abs(expected - actual) < 1e-6 * Math.max(1, Math.abs(expected)) || Math.abs(expected - actual * 100) < 1e-6
  );
}
