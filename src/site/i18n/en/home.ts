/** The home page. */
import type { Strings } from '../shape.ts';
import { counted } from './plural.ts';

export const home: Strings['home'] = {
  number: (years, reports) => `${years} · ${counted(reports, 'report')}`,
  lead: 'Local governments in China report every year on how they build a government under the rule of law. Here are the full texts. Every number in them is found, sorted, recomputed where that can be done, and shown with the sentence that states it.',
  facts: 'What is here',
  fact: {
    characters: 'characters of text',
    mentions: 'numbers found',
    observations: 'values of indicators',
    indicators: 'indicators that a report states',
    explained: 'of Arabic numerals accounted for',
  },
  specimen: 'How to read',
  specimenLead:
    "The text of the report stands at the left, a researcher's note in the margin. What is underlined is a number; the colour of the line and the seal of the note say which field of work it belongs to. Follow it for its definition, scope, period and permanent link. ",
  specimenDotted: 'Dotted line: a number that belongs to no indicator (a requirement, a plan, a one-off figure).',
  matrix: 'Which report states what',
  matrixLead:
    'Each cell shows how many indicator values one report states in one field; the larger the circle, the more. Empty circle: a section, but no number that could be sorted. Dash: not stated.',
  matrixCaption: 'Fields by reports: number of indicator values',
  matrixSystem: 'Field',
  matrixMore: (shown, all) =>
    `These are the latest ${counted(shown, 'report')}; all ${counted(all, 'report')} are in the list.`,
  coverage: 'Which indicators are often stated',
  coverageLead:
    'Each cell is a core indicator. The fuller its colour, the more reports state it; an empty cell means that no report does yet.',
  findings: 'Checked against the figures listed',
  findingsLead:
    'Within one report, rates and counts, totals and parts should confirm each other. These are the results of recomputing them; the arithmetic is printed beside each.',
  allFindings: 'All checks',
  doors: 'Where to begin',
  door: {
    citizen: {
      who: 'I want to see my district',
      what: 'Find the report of a place: what it says, whether the required contents are there, and in which sentence.',
      to: 'Reports by place',
    },
    journalist: {
      who: 'I want to compare an indicator',
      what: 'What each report states for one indicator, which do not state it, which figures do not match, with charts and quotes.',
      to: 'Indicators by field',
    },
    researcher: {
      who: 'I want all the data',
      what: 'All values with sentence, position and definition; with releases, checksums and measured accuracy.',
      to: 'Download the data',
    },
  },
};
