/**
 * The order of reports wherever they are listed. Lists on pages and published counts of them must agree on it, so it is
 * part of the contract: places in the order of the division tree, each before what lies in it; then reports whose place
 * is not known, then anonymised ones; within a place by year, unknown ones last, then by id. It ranks nothing.
 */
import type { Place } from './place.ts';

interface Ordered {
  readonly id: string;
  readonly year: number | null;
  readonly place: Pick<Place, 'code' | 'path' | 'anonymised'>;
}

/** Sorts behind every digit. */
const LAST = '~';

/** Codes from the province down, so that a place stands right before the places within it. */
function placeKey({ code, path, anonymised }: Ordered['place']): string {
  if (anonymised) return LAST + LAST;
  return [...path.map((step) => step.code), code ?? LAST].join(' ');
}

export function compareReports(a: Ordered, b: Ordered): number {
  const [own, other] = [placeKey(a.place), placeKey(b.place)];
  if (own !== other) return own < other ? -1 : 1;
  const [year, otherYear] = [a.year ?? Number.POSITIVE_INFINITY, b.year ?? Number.POSITIVE_INFINITY];
  if (year !== otherYear) return year - otherYear;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
