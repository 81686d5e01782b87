/** The columns of the tables: one declaration makes the CSV file and its data dictionary. */
import type { MentionRow, ObservationRow } from '../schema/published-rows.ts';
import type { Column } from './csv.ts';

type Common = Pick<
  ObservationRow & MentionRow,
  'report' | 'year' | 'place' | 'mention' | 'start' | 'end' | 'raw' | 'text' | 'quote' | 'section'
>;

const where: readonly Column<Common>[] = [
  { name: 'report', type: 'string', description: 'Report id.', get: (row) => row.report },
  {
    name: 'year',
    type: 'integer',
    description: 'Year reported on; empty: hidden or not found.',
    get: (row) => row.year,
  },
  {
    name: 'place_code',
    type: 'string',
    description: 'Division code; empty: anonymised or unknown.',
    get: (row) => row.place.code,
  },
  { name: 'place_name', type: 'string', description: 'Place as the report has it.', get: (row) => row.place.name },
  { name: 'place_level', type: 'string', description: 'Administrative level.', get: (row) => row.place.level },
  {
    name: 'anonymised',
    type: 'boolean',
    description: 'The source hides place or year.',
    get: (row) => row.place.anonymised,
  },
];

const evidence: readonly Column<Common>[] = [
  { name: 'mention', type: 'string', description: 'Mention id within the report.', get: (row) => row.mention },
  { name: 'text', type: 'string', description: 'The quantity as written.', get: (row) => row.text },
  { name: 'quote', type: 'string', description: 'The sentence as written.', get: (row) => row.quote },
  { name: 'section', type: 'string', description: 'Innermost section; empty: none.', get: (row) => row.section },
  {
    name: 'start',
    type: 'integer',
    description: 'Start in reports/<report>.txt, UTF-16 code units.',
    get: (row) => row.start,
  },
  { name: 'end', type: 'integer', description: 'End, exclusive.', get: (row) => row.end },
  { name: 'raw_start', type: 'integer', description: 'Start in the decoded source file.', get: (row) => row.raw.start },
  { name: 'raw_end', type: 'integer', description: 'End, exclusive.', get: (row) => row.raw.end },
];

const values: readonly Column<Pick<ObservationRow & MentionRow, 'value' | 'unit' | 'qualifier' | 'lower' | 'upper'>>[] =
  [
    {
      name: 'value',
      type: 'number',
      description: 'Normalised value; 万 and 亿 multiplied out, percentages 0-100.',
      get: (row) => row.value,
    },
    { name: 'unit', type: 'string', description: 'Unit of value, lower and upper.', get: (row) => row.unit },
    {
      name: 'qualifier',
      type: 'string',
      description: 'How the number bounds the true one.',
      get: (row) => row.qualifier,
    },
    { name: 'lower', type: 'number', description: 'Lower bound; empty: none.', get: (row) => row.lower },
    { name: 'upper', type: 'number', description: 'Upper bound; empty: none.', get: (row) => row.upper },
  ];

export const OBSERVATION_COLUMNS: readonly Column<ObservationRow>[] = [
  { name: 'id', type: 'string', description: 'Observation id.', get: (row) => row.id },
  { name: 'indicator', type: 'string', description: 'Indicator id.', get: (row) => row.indicator },
  ...where,
  ...values,
  { name: 'scope', type: 'string', description: 'Whom the value speaks for.', get: (row) => row.scope },
  { name: 'period_type', type: 'string', description: 'Kind of period.', get: (row) => row.period.type },
  {
    name: 'period_start',
    type: 'date',
    description: 'First day; empty: hidden or not stated.',
    get: (row) => row.period.start,
  },
  {
    name: 'period_end',
    type: 'date',
    description: 'Last day; empty: hidden or not stated.',
    get: (row) => row.period.end,
  },
  {
    name: 'primary',
    type: 'boolean',
    description: 'Stands for the report on this indicator.',
    get: (row) => row.primary,
  },
  { name: 'rule', type: 'string', description: 'Cue that mapped it.', get: (row) => row.rule },
  {
    name: 'basis',
    type: 'string',
    description: 'For a rate: denominator that recomputes it.',
    get: (row) => row.basis,
  },
  {
    name: 'counts_n',
    type: 'integer',
    description: 'For a rate that its stated counts bear out: what is counted above the line; else empty.',
    get: (row) => row.counts?.n ?? null,
  },
  {
    name: 'counts_of',
    type: 'integer',
    description: 'What stands below the line.',
    get: (row) => row.counts?.of ?? null,
  },
  ...evidence,
];

export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  ...where,
  ...values,
  { name: 'kind', type: 'string', description: 'Kind of quantity.', get: (row) => row.kind },
  { name: 'role', type: 'string', description: 'Reported, required, planned or background.', get: (row) => row.role },
  { name: 'status', type: 'string', description: 'What became of it.', get: (row) => row.status },
  {
    name: 'part',
    type: 'string',
    description: 'Part of the report; empty: outside every section.',
    get: (row) => row.part,
  },
  {
    name: 'indicators',
    type: 'string',
    description: 'Indicators that it states, separated by spaces.',
    get: (row) => row.indicators.join(' '),
  },
  ...evidence,
];

export const primaryKeys = { observations: ['id'], mentions: ['report', 'mention'] } as const;
