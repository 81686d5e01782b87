/** Words of the fixed vocabularies. What is not there is "not stated" or "not found", never a fault. */
import type { Strings } from '../shape.ts';

type Vocabulary =
  | 'systems'
  | 'mandate'
  | 'mandateHow'
  | 'verdict'
  | 'fold'
  | 'scope'
  | 'period'
  | 'periodText'
  | 'role'
  | 'status'
  | 'level'
  | 'reference';

export const vocabulary: Pick<Strings, Vocabulary> = {
  systems: {
    lead: { name: 'Leadership', long: 'Leadership and the first responsible person', seal: 'L' },
    capacity: { name: 'Study and capacity', long: 'Study of law and legal capacity', seal: 'C' },
    func: { name: 'Government functions', long: 'Institutions and functions of government', seal: 'F' },
    rule: { name: 'Rules and documents', long: 'Rules for administration according to law', seal: 'R' },
    decision: { name: 'Decision-making', long: 'Administrative decision-making', seal: 'D' },
    enforce: { name: 'Law enforcement', long: 'Administrative law enforcement', seal: 'E' },
    emergency: { name: 'Public emergencies', long: 'Response to public emergencies', seal: 'P' },
    dispute: {
      name: 'Mediation and disputes',
      long: 'Prevention, mediation and resolution of disputes',
      seal: 'M',
    },
    oversight: { name: 'Oversight', long: 'Constraint and oversight of administrative power', seal: 'O' },
    tech: { name: 'Technology', long: 'Technology in support of rule-of-law government', seal: 'T' },
    society: { name: 'Rule-of-law society', long: 'Legal publicity, legal aid and a society under law', seal: 'S' },
  },
  mandate: {
    measures: 'Main measures and results',
    shortcomings: 'Shortcomings',
    causes: 'Causes of the shortcomings',
    'first-responsible': 'How the head of government carried out the duties of first responsible person',
    plan: 'Main plans for the next year',
    other: 'Other matters to report',
  },
  mandateHow: { heading: 'a section of its own', wording: 'said in the text', 'not-found': 'not found' },
  verdict: {
    consistent: 'Consistent',
    rounding: 'Consistent within rounding',
    inconsistent: 'Differs from the figures listed',
    'not-recomputable': 'Cannot be recomputed',
    suspicious: 'Please check the text',
    noted: 'Noted',
  },
  fold: {
    part: (verdict, count) => `${verdict} (${count})`,
    why: (rule) =>
      rule === 'rate-recompute' || rule === 'full-without-counts'
        ? 'a rate without counts beside it'
        : 'the report does not list the figures needed',
  },
  scope: {
    area: 'whole area',
    government: 'the government itself',
    departments: 'departments',
    subset: 'part of the area',
  },
  period: {
    year: 'whole year',
    partial: 'part of the year',
    cumulative: 'cumulative over the years',
    multi_year: 'several years',
    stock: 'as of a date',
    other: 'other period',
  },
  periodText: {
    wholeYear: (year) => `whole year ${year}`,
    span: (start, end) => `${start} to ${end}`,
    asOf: (end) => `as of ${end}`,
    partial: ' (less than a whole year)',
  },
  role: { actual: 'result', requirement: 'requirement', plan: 'plan', background: 'background' },
  status: {
    indicator: 'belongs to an indicator',
    'one-off': 'one-off figure: belongs to no indicator',
    requirement: 'requirement or standard: not a result',
    plan: 'plan or target: not a result',
    pattern: 'number in a name or slogan',
    unexplained: 'number not yet understood',
  },
  level: {
    national: 'national',
    province: 'province',
    city: 'city',
    county: 'county',
    township: 'township',
    department: 'department',
    unknown: 'level unknown',
  },
  reference: {
    law: 'Laws',
    regulation: 'Regulations and rules',
    policy: 'Policies',
    document: 'Documents',
    programme: 'Programmes and named practices',
  },
};
