import type { Division } from '../../src/schema/place.ts';
import { type Facts, makeFacts } from './facts.ts';
import { seeded } from './random.ts';
import { writeReport } from './report.ts';
import { subjects } from './subjects.ts';

export interface MadeUpReport {
  readonly file: string;
  readonly text: string;
}

/** Is a file named as made-up reports are? */
export const isMadeUp = (file: string): boolean => /^synthetic-(?:\d{5}|unusual-[a-z]+)\.txt$/.test(file);

/** So many reports, the same for the same seed. Throws where there are not places enough. */
export function* makeReports(count: number, seed: number, divisions: readonly Division[]): Generator<MadeUpReport> {
  const random = seeded(seed);
  let made = 0;
  let before: { fullName: string; facts: Facts } | null = null;
  for (const subject of subjects(random, divisions)) {
    if (made === count) return;
    made += 1;
    const facts = makeFacts(random, subject.size, before?.fullName === subject.fullName ? before.facts : null);
    before = { fullName: subject.fullName, facts };
    const text = writeReport(random, subject, facts);
    yield { file: `synthetic-${String(made).padStart(5, '0')}.txt`, text };
  }
  if (made < count) throw new Error(`Unexpected wish for ${count} reports, there are places and years for ${made}`);
}
