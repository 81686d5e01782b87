/** The codebook, and the page of one indicator. */
import type { Strings } from '../shape.ts';
import { counted, noun } from './plural.ts';

export const indicatorPages: Pick<Strings, 'kind' | 'measure' | 'direction' | 'tier' | 'indicators' | 'indicator'> = {
  kind: { count: 'count', rate: 'rate', amount: 'amount', duration: 'duration' },
  measure: {
    flow: 'flow: what happened in the period',
    stock: 'stock: what there is at its end',
  },
  direction: {
    'higher-better': 'higher is usually better',
    'lower-better': 'lower is usually better',
    neutral: 'high or low says nothing by itself',
  },
  tier: { '1': '1 (core)', '2': '2', '3': '3 (download only)' },
  indicators: {
    title: 'Indicators',
    lead: (all, observed) =>
      `The codebook has ${counted(all, 'indicator')}; ${observed} of them ${noun(observed, 'is', 'are')} stated by a report. They are listed by field of work; the paler a name, the fewer reports state it.`,
    count: (stated, all) => `${stated}/${all}`,
    tier3: 'Tier 3 indicators (download only)',
    none: 'No indicators yet',
  },
  indicator: {
    definition: 'Definition',
    id: 'Id',
    unit: 'Unit',
    kind: 'Kind',
    measure: 'Measure',
    direction: 'Direction',
    tier: 'Tier',
    numerator: 'Numerator',
    denominators: 'Denominators',
    traps: 'Not to be confused with',
    note: 'Method note',
    chineseOnly: 'Method notes are in Chinese, in the words of the reports that they are about.',
    noNote: 'This indicator has no method note yet.',
    chart: 'What the reports state',
    chartLead: {
      rows: 'One row a report. Filled: exact figure. Hollow with an arrow: the text says over or at least (to the right), nearly or under (to the left). Halo: about. ',
      dots: 'One dot a report, like values stacked. Filled: exact figure; hollow: the text says over, nearly or about. The table below names each. ',
      bins: 'Value along the axis, number of reports as height. The table below gives the value of each. ',
    },
    chartSummary: (name, stated, all) => `${name}: stated by ${stated} of ${counted(all, 'report')}`,
    chartDownload: 'Download picture (SVG)',
    chartNone: 'No report states this indicator yet.',
    silent: 'Reports that do not state it',
    silentNone: 'Every report states it.',
    silentLead: 'Not stated does not mean that there was none, let alone zero.',
    silentMore: (n) => `… and ${n} more`,
    table: 'Values and sentences',
    tableCaption: (name) => `${name}: values and sentences by report`,
    columns: {
      report: 'Report',
      year: 'Year',
      value: 'Value',
      scope: 'Scope',
      period: 'Period',
      quote: 'Sentence',
    },
    part: 'part',
    related: 'Read together with',
    downloads: 'Downloads',
    csv: 'Table (CSV)',
    json: 'Definition and all values (JSON)',
    csvNote: 'Each row of the CSV carries unit, qualifier, scope, period, sentence and position.',
  },
};
