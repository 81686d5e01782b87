/** Reports as the filters of their list see them, read from the published facets. */
import type { FacetsFile } from '../../schema/published-facets.ts';

export const FACETS = ['place', 'level', 'year', 'system', 'flag', 'verdict'] as const;
export type Facet = (typeof FACETS)[number];

/** Value of a facet for what a report hides or does not tell. */
export const NONE = 'none';

export interface ListedReport {
  /** Its row in the list, from 0. */
  readonly at: number;
  /** What it has of each facet. Of places: its own code and those above it. */
  readonly has: Readonly<Record<Facet, readonly string[]>>;
  /** What the text filter looks through: names of its place and of those above it, its year. */
  readonly words: string;
  readonly year: number | null;
  readonly values: number;
}

/** A place of the list, in its order. */
export interface ListedPlace {
  readonly code: string;
  readonly name: string;
  /** Steps below the province. */
  readonly depth: number;
  readonly province: string;
}

export interface Listed {
  readonly reports: readonly ListedReport[];
  /** Each once, under the name that comes first. */
  readonly places: readonly ListedPlace[];
}

/** `files`: all pages of the facets, in order. */
export function readFacets(files: readonly FacetsFile[]): Listed {
  const reports: ListedReport[] = [];
  const places = new Map<string, ListedPlace>();
  for (const file of files) {
    let row = 0;
    let above: FacetsFile['places'] = [];
    for (const place of file.places) {
      above = [...above.slice(0, place.depth), place];
      const codes = above.flatMap(({ code }) => code ?? []);
      const [province] = codes;
      const { code, name, depth } = place;
      if (province !== undefined && code !== null && !places.has(code))
        places.set(code, { code, name: name ?? code, depth, province });
      const names = above.flatMap((one) => one.name ?? []);
      for (const last = row + place.reports; row < last; row += 1) {
        const report = file.reports[row];
        if (report) reports.push(listed(file, report, reports.length, codes, names));
      }
    }
  }
  return { reports, places: [...places.values()] };
}

function listed(
  file: FacetsFile,
  [year, level, systems, flags, verdicts, values]: FacetsFile['reports'][number],
  at: number,
  codes: readonly string[],
  names: readonly string[],
): ListedReport {
  const has = {
    place: codes.length > 0 ? codes : [NONE],
    level: file.levels.slice(level, level + 1),
    year: [year === null ? NONE : String(year)],
    system: among(file.systems, systems),
    flag: among(file.flags, flags),
    verdict: among(file.verdicts, verdicts),
  };
  return { at, has, words: foldWords([...names, year ?? ''].join(' ')), year, values };
}

/** The members of a set that is a sum of powers of 2. */
const among = <T>(all: readonly T[], set: number): readonly T[] =>
  all.filter((_, position) => Math.floor(set / 2 ** position) % 2 === 1);

/** Width and case of letters make no difference. */
export const foldWords = (text: string): string => text.normalize('NFKC').toLowerCase();
