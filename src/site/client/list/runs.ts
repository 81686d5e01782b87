/** Runs of rows that follow each other in a list: what a choice on the audit board leaves. */
import type { RowAddress } from './fetched.ts';

export interface Run {
  readonly root: string;
  readonly from: number;
  readonly count: number;
}

/** The rows [from, to) of runs that are read one after the other; fewer where they end. */
export function rowsOf(runs: readonly Run[], from: number, to: number): readonly RowAddress[] {
  const rows: RowAddress[] = [];
  let before = 0;
  for (const run of runs) {
    const first = Math.max(from - before, 0);
    const last = Math.min(to - before, run.count);
    for (let at = first; at < last; at += 1) rows.push({ root: run.root, at: run.from + at });
    before += run.count;
  }
  return rows;
}
