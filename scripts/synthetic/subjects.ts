/** Who the made-up reports are of: divisions in a shuffled order, each with one to four years in a row. */
import type { Division } from '../../src/schema/place.ts';
import { between, type Random, shuffled } from './random.ts';
import type { Subject } from './report.ts';

const LAST_YEAR = 2024;
const MOST_YEARS = 4;
/** How much larger the figures of a higher level are. */
const SIZES: Readonly<Record<string, number>> = { province: 60, city: 8, county: 1 };

export interface SizedSubject extends Subject {
  readonly size: number;
}

export function* subjects(random: Random, divisions: readonly Division[]): Generator<SizedSubject> {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  for (const place of shuffled(
    random,
    divisions.filter(({ level }) => SIZES[level] !== undefined),
  )) {
    const years = between(random, 1, MOST_YEARS);
    for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year += 1)
      yield { fullName: fullName(place, byCode), name: place.name, year, size: SIZES[place.level] ?? 1 };
  }
}

function fullName(place: Division, byCode: ReadonlyMap<string, Division>): string {
  const parent = place.parent === null ? undefined : byCode.get(place.parent);
  return parent === undefined ? place.name : fullName(parent, byCode) + place.name;
}
