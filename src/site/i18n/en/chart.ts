/** Words inside the pictures. */
import type { Strings } from '../shape.ts';
import { counted } from './plural.ts';

export const chart: Strings['chart'] = {
  unit: (unit) => `Unit: ${unit}`,
  years: (text) => `Years: ${text}`,
  n: (stated, all) => `n = ${stated} of ${counted(all, 'report')}`,
  coverageTitle: 'How many reports state each core indicator',
  coverageN: (indicators, reports) => `n = ${counted(indicators, 'core indicator')} × ${counted(reports, 'report')}`,
  source: 'Source: texts of the reports, Rule-of-Law Reports',
  release: (id) => `data ${id}`,
  anonymised: 'Anonymous sources: in no order',
  partsOnly: 'parts only, no total',
  top: (name, stated, all) => `${name} ${stated}/${all}`,
  noIndicator: 'No indicators yet',
  hiddenYears: 'year hidden',
};
