/** The places. */
import type { Strings } from '../shape.ts';
import { counted, grouped, noun } from './plural.ts';

export const places: Strings['places'] = {
  title: 'Places',
  lead: (places, reports) =>
    `${counted(places, 'place')} ${noun(places, 'has', 'have')} reports, ${grouped(reports)} in all. From the province down to city, county and township.`,
  none: 'No report can be assigned to a place yet.',
  left: (hidden, unknown) =>
    `Not listed here: ${[hidden > 0 ? `${counted(hidden, 'report')} whose source hides the place` : '', unknown > 0 ? `${counted(unknown, 'report')} whose place could not be told` : ''].filter(Boolean).join(', ')}. They are in the list of reports.`,
  allReports: 'List of reports',
  count: (own, beneath) =>
    [own > 0 ? `${grouped(own)} of its own` : '', beneath > 0 ? `${grouped(beneath)} within` : '']
      .filter(Boolean)
      .join(', '),
  below: 'Places within',
  noOwn: (name, beneath) =>
    `No report of ${name} itself has been received; there ${noun(beneath, 'is', 'are')} ${counted(beneath, 'report')} from places within it.`,
  uncoded: 'Bodies within without a division code',
  uncodedLead: 'Development zones, townships that the table of codes lacks; listed under what they say they lie in.',
  one: 'There is one report so far: change over the years cannot be shown yet.',
  reports: 'Reports',
  values: 'Values',
  valuesLead:
    'The latest report comes first; the sentence is that of the latest report to state the figure. Each figure leads to its own sentence.',
  latestQuote: 'Latest sentence',
  valuesCaption: (name) => `${name}: values by year`,
  noValues: 'No number of the report could be assigned to an indicator.',
  charts: 'Over the years',
  chartsLead:
    'Only figures of the same scope, kind of period and unit are drawn; each point leads to its sentence. A year without a figure says so, or has a stroke where years are many; it is never drawn as zero.',
  chartSource: (name) => `Source: yearly reports of ${name}, Rule-of-Law Reports`,
  chartSummary: (name, stated, all) => `${name}: stated in ${stated} of ${counted(all, 'year')}`,
  otherKind: 'other scope',
  noReport: 'no report',
  change: (from, to) => `The report on ${to} against that on ${from}`,
  changesLead: 'This says what is written and what is not. Not written does not mean not done.',
  appeared: 'Indicators newly stated',
  silent: 'Indicators no longer stated',
  noneAppeared: 'No indicator is newly stated.',
  noneSilent: 'Whatever the report before stated is stated here as well.',
  citedNow: 'Newly cited',
  citedBefore: 'No longer cited',
  both: (n) => `Both reports state ${counted(n, 'indicator')}.`,
  sameSentences: (same, of) =>
    `Of the ${counted(of, 'longer sentence')} of this report, ${grouped(same)} ${noun(same, 'is', 'are')} the same as in the one before.`,
  hindsight: 'In hindsight',
  hindsightLead:
    "What a later report says of the year before, or of the change since, beside that year's own report. A difference may be a correction, or another way of counting.",
  download: 'Data of this place (JSON)',
  code: 'division code',
};
