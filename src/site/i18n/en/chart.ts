/** Words inside the pictures. */
import type { Strings } from '../shape.ts';
import { counted } from './plural.ts';

/** Said aloud as one English sentence: a counting word would be spelled out in the wrong voice. */
const plain = (value: string): string => value.replace(/\s*\p{Script=Han}+/gu, '');

export const chart: Strings['chart'] = {
  unit: (unit) => `Unit: ${unit}`,
  years: (text) => `Years: ${text}`,
  n: (stated, all) => `n = ${stated} of ${counted(all, 'report')}`,
  coverageTitle: 'How many reports state each core indicator',
  coverageN: (indicators, reports) => `n = ${counted(indicators, 'core indicator')} × ${counted(reports, 'report')}`,
  source: 'Source: texts of the reports, Rule-of-Law Reports',
  release: (id) => `data ${id}`,
  anonymised: 'Anonymous, unordered',
  partsOnly: 'parts only, no total',
  top: (name, stated, all) => `${name} ${stated}/${all}`,
  noIndicator: 'No indicators yet',
  hiddenYears: 'year hidden',
  log: 'Logarithmic axis: each step is tenfold',
  interval: 'Pale band: Wilson interval, 95%',
  timeLine: (name) => `${name}: places over the years`,
  places: (n) => `${counted(n, 'place')} with two years or more`,
  group: (name, stated, silent) =>
    silent === 0 ? `${name}: ${stated} state it` : `${name}: ${stated} state it, ${silent} do not`,
  bar: (low, high, reports) => `${low} to ${high}: ${counted(reports, 'report')}`,
  median: (value) => `median ${value}`,
  range: (least, most) => `from ${plain(least)} to ${plain(most)}`,
  point: (report, value, how) => `${report}: ${value}${how && ` (${how})`}`,
};
