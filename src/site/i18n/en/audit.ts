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
  report: 'Report',
  any: 'Any',
  shown: (n, of) => `${n} of ${of} shown`,
  none: 'No result matches.',
  filters: 'Filters',
  order:
    'What differs from the figures listed, and what to check in the text, is listed one by one; what agrees and what cannot be recomputed is folded below.',
  permalink: 'link',
  what: 'What is checked',
  why: 'Why',
  source: 'Based on',
  examples: 'Examples',
  examplesLead: 'These examples are the tests of this rule: each run must give the results listed.',
  noVerdict: 'no result: nothing should be found here',
  found: 'Results so far',
  noFindings: 'No results in the present reports.',
  more: (n) => `${counted(n, 'more result', 'more results')} on the page of checks.`,
  ruleDownload: 'All checks (JSON)',
};
