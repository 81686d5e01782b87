/**
 * What is new in a report against the one before it of the same body, and what fell silent. Stated is whatever the
 * report gives any value of: where it is doubtful whether something is gone, nothing is claimed.
 */
import type { Observation } from '../../schema/observation.ts';
import type { PlaceChange } from '../../schema/published-places.ts';
import type { Reference, Report } from '../../schema/report.ts';
import type { SentenceIndex } from '../beside/sentence-index.ts';
import type { PublishedReport } from '../input.ts';
import { compareText } from '../order.ts';

/** @param reports of one body, by year */
export function changesOf(reports: readonly PublishedReport[], index: SentenceIndex): PlaceChange[] {
  const byYear = Map.groupBy(reports, ({ report }) => report.year);
  const years = [...byYear.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  return years.slice(1).flatMap((toYear, i) => {
    const fromYear = years[i];
    const [to, ...alsoTo] = byYear.get(toYear) ?? [];
    const [from, ...alsoFrom] = (fromYear !== undefined && byYear.get(fromYear)) || [];
    // Two reports on one year: which of them the other follows is not known.
    if (fromYear === undefined || !to || !from || alsoTo.length + alsoFrom.length > 0) return [];
    return [{ from: from.report.id, to: to.report.id, fromYear, toYear, ...compare(from.report, to.report, index) }];
  });
}

function compare(from: Report, to: Report, index: SentenceIndex) {
  const before = stated(from);
  const after = stated(to);
  const cited = { before: citations(from), after: citations(to) };
  return {
    both: [...after.keys()].filter((indicator) => before.has(indicator)).length,
    appeared: onlyIn(after, before).map(asStated),
    silent: onlyIn(before, after).map(asStated),
    cited: {
      appeared: onlyIn(cited.after, cited.before).map(asCited),
      silent: onlyIn(cited.before, cited.after).map(asCited),
    },
    sentences: { compared: index.sentencesOf(to.id).length, same: index.sharedBetween(to.id, from.id) },
  };
}

/** Entries of `a` whose key `b` lacks, ordered by key. */
function onlyIn<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): T[] {
  return [...a]
    .filter(([key]) => !b.has(key))
    .sort(([x], [y]) => compareText(x, y))
    .map(([, value]) => value);
}

/** Indicator -> the value that stands for the report on it, else its first one. */
function stated({ observations }: Report): ReadonlyMap<string, Observation> {
  const values = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.primary || !values.has(observation.indicator)) values.set(observation.indicator, observation);
  }
  return values;
}

const asStated = ({ indicator, id }: Observation) => ({ indicator, observation: id });

/** What is cited, first place each. A body's own documents bear a new title each year and would always be new. */
function citations({ references }: Report): ReadonlyMap<string, Reference> {
  const first = new Map<string, Reference>();
  for (const reference of references) {
    if (reference.kind !== 'document' && !first.has(reference.id)) first.set(reference.id, reference);
  }
  return first;
}

const asCited = ({ id, name, kind, start, end }: Reference) => ({ id, name, kind, start, end });
