/** What is chosen in the list of reports, and which reports that leaves in which order. */
import { FACETS, type Facet, foldWords, type ListedReport } from './listed.ts';

export const SORTS = ['place', 'year', 'values'] as const;

/** '' leaves open; an order of '' is that of the list. */
export type Choices = Readonly<Record<Facet | 'q' | 'sort', string>>;
const NAMES = ['q', ...FACETS, 'sort'] as const;

/** Choices as an address says them. */
export function readChoices(search: string): Choices {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').trim();
  const choices = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Choices;
  return choices.sort === SORTS[0] ? { ...choices, sort: '' } : choices;
}

/** The query part of the address, with its `?`; empty where nothing is chosen. */
export function writeChoices(choices: Choices): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) if (choices[name] !== '') parameters.set(name, choices[name]);
  return parameters.size > 0 ? `?${parameters}` : '';
}

function fits({ has, words }: ListedReport, choices: Choices, except?: Facet): boolean {
  return (
    FACETS.every((name) => name === except || choices[name] === '' || has[name].includes(choices[name])) &&
    foldWords(choices.q)
      .split(/\s+/)
      .every((part) => words.includes(part))
  );
}

/** Rows of the list that are left, in the order that is asked for. */
export function chosenRows(reports: readonly ListedReport[], choices: Choices): readonly number[] {
  const left = reports.filter((report) => fits(report, choices));
  const latest = ({ year }: ListedReport) => year ?? Number.NEGATIVE_INFINITY;
  if (choices.sort === 'year') left.sort((a, b) => (latest(a) === latest(b) ? a.at - b.at : latest(b) - latest(a)));
  if (choices.sort === 'values') left.sort((a, b) => b.values - a.values || a.at - b.at);
  return left.map(({ at }) => at);
}

/** How many reports each value of a facet would leave beside the other choices. A value that is missing leaves none. */
export function countValues(
  reports: readonly ListedReport[],
  choices: Choices,
  name: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) {
    if (!fits(report, choices, name)) continue;
    for (const value of report.has[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
