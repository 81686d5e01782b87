/** The systems (体系), called fields of work in English. */
import type { Strings } from '../shape.ts';
import { counted } from './plural.ts';

export const system: Strings['system'] = {
  title: 'Fields of work',
  lead: 'The eight systems of the Implementation Outline for Building a Rule-of-Law Government (2021–2025), with leadership, legal capacity and rule-of-law society added.',
  often: 'often stated',
  summary: (reports, observations) =>
    `${counted(reports, 'report')} with a section of its own or an indicator stated; ${counted(observations, 'indicator value')}`,
  none: 'There are no indicators in this field: the reports write about it in words, without numbers that could be sorted. This site shows that as it is.',
  noneSeen: 'No report states an indicator of this field yet.',
  indicators: 'Indicators and the values of the reports',
  indicatorsCaption: (name) => `${name}: indicators and the main value of each report`,
  columns: { indicator: 'Indicator', stated: 'Stated', values: 'Values by report' },
  more: (n) => `… ${n} more`,
  sections: 'Sections of the reports',
  sectionsMore: (n) => `${counted(n, 'more report', 'more reports')} in the download.`,
  noSection: 'No section of its own',
  download: 'Data of this field (JSON)',
};
