import { describe, expect, test } from 'vitest';
import type { Codebook, Indicator } from '../schema/indicator.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import { createExtractor } from './index.ts';

const indicator = (id: string, fields: Partial<Indicator>): Indicator => ({
  id,
  zh: id,
  en: id,
  definition: '',
  definitionEn: '',
  unit: '件',
  kind: 'count',
  measure: 'flow',
  system: 'dispute',
  tier: '1',
  direction: 'neutral',
  numerator: null,
  denominators: [],
  related: [],
  topic: ['review'],
  units: ['case'],
  not: [],
  cues: [{ say: ['受理'] }],
  traps: [],
  ...fields,
});

const codebook: Codebook = {
  indicators: [
    indicator('review.accepted', {}),
    indicator('review.rejected', { cues: [{ say: ['不予受理'] }] }),
    indicator('review.upheld', { cues: [{ say: ['维持'] }] }),
    indicator('review.filing_rate', { unit: '%', kind: 'rate', units: ['percent'], cues: [{ say: ['报备率'] }] }),
    indicator('review.timely_rate', { unit: '%', kind: 'rate', units: ['percent'], cues: [{ say: ['及时率'] }] }),
    indicator('twin.one', { cues: [{ say: ['转送'] }] }),
    indicator('twin.two', { cues: [{ say: ['转送'] }] }),
  ],
  topics: { review: { zh: '复议', terms: ['复议'] } },
  classes: {},
};
const extract = createExtractor(codebook);

/** A report of one paragraph; a sentence ends at 。. */
const read = (text: string, heading: string | null = null) => {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (text[end - 1] === '。' || end === text.length) {
      if (end > start) sentences.push({ start, end });
      start = end;
    }
  }
  const whole = { start: 0, end: text.length };
  const section = {
    id: 's1',
    marker: '',
    level: 1,
    title: heading ?? '',
    ...whole,
    raw: whole,
    part: 'measures',
    system: null,
    parent: null,
  };
  return extract({
    id: 'r',
    meta: { year: null, place: { level: 'county' }, issuers: [], period: { start: null, end: null, partial: false } },
    text,
    folded: text,
    sections: heading === null ? [] : [section],
    sentences,
    flags: [],
    toRaw: (span: { start: number; end: number }) => span,
  } as unknown as ParsedReport);
};
const values = (text: string, heading: string | null = null) =>
  read(text, heading).observations.map((observation) => `${observation.indicator}=${observation.value}`);

describe('an observation', () => {
  test('needs its words, its unit and its topic', () => {
    expect(values('复议受理24件。')).toEqual(['review.accepted=24']);
    expect(values('复议受理24人。')).toEqual([]);
    expect(values('受理24件。')).toEqual([]);
  });
  test('inherits its topic along the sentence, the paragraph and from the heading', () => {
    expect(values('复议受理24件，维持20件。')).toEqual(['review.accepted=24', 'review.upheld=20']);
    expect(values('推进复议工作。受理24件。')).toEqual(['review.accepted=24']);
    expect(values('受理24件。', '一、复议工作')).toEqual(['review.accepted=24']);
  });
  test('goes to the longer wording', () => {
    expect(values('复议不予受理5件。')).toEqual(['review.rejected=5']);
  });
  test('is not made where two indicators fit alike', () => {
    expect(values('复议转送5件。')).toEqual([]);
  });
  test('is not made of a negated event', () => {
    expect(values('复议未维持5件。')).toEqual([]);
  });
  test('is made once for each of several joined rates', () => {
    expect(values('复议报备率、及时率均达100%。')).toEqual(['review.filing_rate=100', 'review.timely_rate=100']);
  });
});

test('a mention without an indicator is kept as a one-off, and its text is cut from the report', () => {
  const { mentions } = read('种树300棵。');
  expect(mentions).toMatchObject([{ text: '300棵', value: 300, unit: '棵', status: 'one-off' }]);
});
test('every observation points to the mention that holds its value', () => {
  const { mentions, observations } = read('复议受理24件，维持20件。');
  for (const { mention, value } of observations) expect(mentions.find(({ id }) => id === mention)?.value).toBe(value);
  expect(observations).toHaveLength(2);
});
