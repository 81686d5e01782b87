/** The list of reports. */
import type { Strings } from '../shape.ts';
import { counted, grouped } from './plural.ts';

export const reports: Strings['reports'] = {
  title: 'Reports',
  lead: (n) =>
    `${counted(n, 'report')}. Each comes with its full text, notes on its numbers, the required contents and the results of the checks.`,
  filters: 'Filters',
  query: 'Name of a place',
  queryHint: 'in Chinese; also a year',
  queryNote:
    'The name is looked for in places, those above them, and years; for titles and text use the search at the top.',
  partly: (n, all) =>
    `There are ${counted(all, 'report')}; the filters reach the first ${grouped(n)}. Use the pages of places for the others.`,
  province: 'Province',
  place: 'Place',
  level: 'Level',
  year: 'Year',
  system: 'Field reported on',
  flag: 'Condition of the source',
  verdict: 'Result of a check',
  sort: 'Order',
  sortBy: { place: 'Place', year: 'Year (latest first)', values: 'Values (most first)' },
  any: 'Any',
  reset: 'Clear',
  shown: (n, of) => `${n} of ${of} shown`,
  showMore: 'Show more',
  failed: 'The reports chosen could not be loaded; please try again later.',
  none: 'No report matches.',
  values: 'Values',
  mentions: 'Numbers',
  mandate: 'Required contents',
  mandateSummary: (found, all) => `Required contents: ${found} found of ${all} looked for`,
  findings: 'Checks',
  findingsSummary: (compared, differ) =>
    compared === 0
      ? 'nothing to recompute'
      : differ === 0
        ? counted(compared, 'check')
        : `${counted(compared, 'check')}, ${differ} differ${differ === 1 ? 's' : ''}`,
};
