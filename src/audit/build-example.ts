/** Makes of an example's text and quotes what parser and extraction would hand over. */

import { readQuantity } from '../quantity/quantity.ts';
import { kindOfUnit } from '../quantity/units.ts';
import type { Extraction } from '../schema/extraction.ts';
import type { Codebook, Indicator } from '../schema/indicator.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Span } from '../schema/span.ts';
import type { Example, ExampleQuantity } from './example.ts';

export interface BuiltExample {
  readonly report: ParsedReport;
  readonly extraction: Extraction;
  readonly codebook: Codebook;
}

/** The year that the text of an example reports on; its earlier report names its own. */
const YEAR = 2024;

/** A quote that does not occur after the one before it is a wrong call. */
export function buildExample(example: Pick<Example, 'text'> & Partial<Example>, year = YEAR): BuiltExample {
  const report = reportOf(example.text, year);
  const mentions: Mention[] = [];
  const observations: Observation[] = [];
  let from = 0;
  for (const quantity of example.quantities ?? []) {
    const start = example.text.indexOf(quantity.quote, from);
    if (start < 0) throw new Error(`No "${quantity.quote}" after place ${from} of "${example.text}"`);
    const mention = mentionOf(report, quantity, start, mentions.length + 1);
    mentions.push(mention);
    from = mention.end;
    if (quantity.indicator !== undefined)
      observations.push(observationOf(mention, quantity, quantity.indicator, observations.length, year));
  }
  const indicators = Object.entries(example.rates ?? {}).map(([id, rate]) => indicatorOf(id, rate));
  return {
    report,
    extraction: { mentions, explained: [], observations, references: [] },
    codebook: { indicators, topics: {}, classes: {} },
  };
}

function spansOf(text: string, end: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    if (match.index > start) spans.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans;
}

/** A report of one section with the text as its paragraphs; raw and cleaned places are the same. */
export function reportOf(text: string, year = YEAR): ParsedReport {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: text.length } };
  const span = { start: 0, end: text.length };
  return {
    id: year === YEAR ? 'example' : `example-${year}`,
    meta: {
      title: null,
      year,
      period: { start: `${year}-01-01`, end: `${year}-12-31`, partial: false },
      place: { code: null, name: null, level: 'unknown', path: [], anonymised: false },
      issuers: [],
      addressees: [],
      documentNumber: null,
      signedOn: null,
      publishedOn: null,
      evidence: [],
    },
    source: {
      file: 'example.txt',
      sha256: '0'.repeat(64),
      charset: 'utf-8',
      ...span,
      origin: null,
      originEn: null,
      part: null,
    },
    text,
    folded: text,
    tree: { type: 'report', position, span, children: [] },
    sections: [],
    paragraphs: spansOf(text, /\n/g).map((paragraph) => ({ ...paragraph, section: null, kind: 'text' })),
    sentences: spansOf(text, /[。\n]\n?/g),
    flags: [],
    messages: [],
    toRaw: (cleaned) => cleaned,
  };
}

function mentionOf(
  report: ParsedReport,
  { quote, qualifier, role }: ExampleQuantity,
  start: number,
  n: number,
): Mention {
  const read = readQuantity(report.text, start);
  const end = start + quote.length;
  const sentence = report.sentences.find((span) => span.start <= start && end <= span.end) ?? { start, end };
  return {
    id: `m${n}`,
    start,
    end,
    raw: { start, end },
    text: quote,
    value: read.value,
    lower: read.lower,
    upper: read.upper,
    unit: read.unit,
    qualifier: qualifier ?? read.qualifier,
    kind: kindOfUnit(read.unit),
    role: role ?? 'actual',
    sentence,
    section: null,
    status: 'one-off',
  };
}

function observationOf(
  mention: Mention,
  { scope, period }: ExampleQuantity,
  indicator: string,
  n: number,
  year: number,
): Observation {
  return {
    id: `example.${indicator}-${n + 1}`,
    indicator,
    mention: mention.id,
    value: mention.value,
    lower: mention.lower,
    upper: mention.upper,
    unit: mention.unit,
    qualifier: mention.qualifier,
    scope: scope ?? 'area',
    period: { type: period ?? 'year', start: `${year}-01-01`, end: `${year}-12-31` },
    primary: scope !== 'subset',
    rule: `${indicator}#1`,
    primaryRule: null,
    basis: null,
  };
}

function indicatorOf(id: string, rate: { numerator: string | null; denominators: readonly string[] }): Indicator {
  return {
    id,
    zh: id,
    en: id,
    definition: '',
    definitionEn: '',
    unit: '%',
    kind: 'rate',
    measure: 'flow',
    system: 'dispute',
    tier: '1',
    direction: 'neutral',
    numerator: rate.numerator,
    denominators: [...rate.denominators],
    related: [],
    topic: [],
    units: ['%'],
    not: [],
    cues: [{ say: id }],
    traps: [],
  };
}
