/** Filters of found records, and how many records each choice would leave. */
import type { Found } from './match.ts';

/** Chosen values; '' leaves a filter open. */
export interface Filters {
  /** Code of a place or of one above it, or HIDDEN. */
  readonly place: string;
  readonly year: string;
  readonly level: string;
  readonly system: string;
}

export type FilterName = keyof Filters;
export const FILTER_NAMES: readonly FilterName[] = ['place', 'year', 'level', 'system'];

/** Place of reports that hide or do not tell it; also year. */
export const HIDDEN = 'none';

export interface Choice {
  readonly value: string;
  /** Name of a place; '' where the page knows the words. */
  readonly name: string;
  /** Steps below the province, for indenting. */
  readonly depth: number;
  readonly count: number;
}

const facetOf = (name: Exclude<FilterName, 'place'>, { report, record }: Found): string => {
  if (name === 'year') return report.year === null ? HIDDEN : String(report.year);
  return name === 'level' ? report.level : (report.systems[record] ?? HIDDEN);
};

export function fits(found: Found, filters: Filters, except?: FilterName): boolean {
  return FILTER_NAMES.every((name) => {
    const asked = filters[name];
    if (asked === '' || name === except) return true;
    if (name !== 'place') return facetOf(name, found) === asked;
    const { path } = found.report;
    return asked === HIDDEN ? path.length === 0 : path.some(([code]) => code === asked);
  });
}

/** Choices of a filter with the records that the other filters leave; those without a record are not offered. */
export function choices(all: readonly Found[], filters: Filters, name: FilterName): readonly Choice[] {
  const left = all.filter((found) => fits(found, filters, name));
  if (name === 'place') return places(left, filters.place);
  const counts = new Map<string, number>();
  for (const found of left) {
    const value = facetOf(name, found);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = (a: string, b: string) => (name === 'year' ? -1 : 1) * (a < b ? -1 : 1);
  return [...counts]
    .sort(([a], [b]) => Number(a === HIDDEN) - Number(b === HIDDEN) || order(a, b))
    .map(([value, count]) => ({ value, name: '', depth: 0, count }));
}

/**
 * Provinces; below the chosen place and the places above it the next step down: a list of a country's districts would
 * be endless.
 */
function places(left: readonly Found[], chosen: string): readonly Choice[] {
  const found = new Map<string, Choice>();
  let hidden = 0;
  for (const { report } of left) {
    if (report.path.length === 0) hidden += 1;
    for (const [depth, [value, name]] of report.path.entries()) {
      found.set(value, { value, name, depth, count: (found.get(value)?.count ?? 0) + 1 });
      // Codes begin with the code of the place above.
      if (!chosen.startsWith(value)) break;
    }
  }
  const listed = [...found.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
  return hidden > 0 ? [...listed, { value: HIDDEN, name: '', depth: 0, count: hidden }] : listed;
}
