/** The audit board and the rules. */
import type { Strings } from '../shape.ts';
import { counted } from './plural.ts';

export const audit: Strings['audit'] = {
  title: 'Checks',
  lead: 'Do the figures that a report states confirm each other? Rates, totals and sequences are recomputed here from the figures that the report lists. A difference may come from definitions, a slip or typesetting; the reader is the judge of that.',
  verdicts: 'Results',
  rules: 'Rules',
  rule: 'Rule',
  verdict: 'Result',
  year: 'Year reported on',
  system: 'Field',
  province: 'Province',
  place: 'Place',
  noSystem: 'Of no one field',
  any: 'Any',
  shown: (n, of) => `${n} of ${of} shown`,
  showMore: 'Show more',
  failed: 'The results chosen could not be loaded; please try again later.',
  byRule: 'Results of each rule',
  byRuleLead:
    'Each number leads to these results of the rule: what differs, what agrees and what cannot be recomputed can all be looked at one by one.',
  ofPlace: (name, within) => `${name}${within ? ' and places within it' : ''}: checks`,
  placePage: (name) => `${name}: reports and values`,
  none: 'No result matches.',
  filters: 'Filters',
  order:
    'What differs from the figures listed, and what to check in the text, comes first; choose a result, rule, year, field or place to see the rest.',
  permalink: 'link',
  what: 'What is checked',
  why: 'Why',
  source: 'Based on',
  examples: 'Examples',
  examplesCount: (n) => counted(n, 'example', 'examples'),
  earlier: 'Report of the year before',
  examplesLead: 'These examples are the tests of this rule: each run must give the results listed.',
  noVerdict: 'no result: nothing should be found here',
  found: 'Results so far',
  noFindings: 'No results in the present reports.',
  ruleDownload: 'Download these results (JSON)',
};
