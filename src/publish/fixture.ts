/** Small published reports for tests: a line is a paragraph, 。 ends a sentence; a value is `<indicator>=<words>`. */
import type { Place } from '../schema/place.ts';
import { Report } from '../schema/report.ts';
import type { Level } from '../schema/vocabulary.ts';
import type { PublishedReport } from './input.ts';

export interface Sketch {
  readonly id: string;
  readonly year?: number | null;
  readonly level?: Level;
  readonly place?: Partial<Place>;
  readonly issuers?: readonly string[];
  /** Lines of the text; a line that starts with # is a heading. */
  readonly lines?: readonly string[];
  /** Indicator id -> the number's words, which stand in the text; a list where it is stated several times. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  /** Reference id -> its words in the text. */
  readonly cites?: Readonly<Record<string, string>>;
}

export function sketch(of: Sketch): PublishedReport {
  const lines = of.lines ?? ['全文。'];
  const text = lines.map((line) => line.replace(/^#/, '')).join('\n');
  const stated = Object.entries(of.values ?? {}).flatMap(([indicator, words]) =>
    [words].flat().map((word, index) => ({ indicator, word, index })),
  );
  let at = 0;
  const paragraphs = lines.map((line) => {
    const start = at;
    const end = start + line.replace(/^#/, '').length;
    at = end + 1;
    return { start, end, section: null, kind: line.startsWith('#') ? 'heading' : 'text' };
  });
  const report = Report.parse({
    id: of.id,
    title: null,
    year: of.year === undefined ? 2023 : of.year,
    period: { start: null, end: null, partial: false },
    place: { code: null, name: '某区', level: of.level ?? 'county', path: [], anonymised: false, ...of.place },
    issuers: of.issuers ?? [],
    addressees: [],
    documentNumber: null,
    signedOn: null,
    publishedOn: null,
    evidence: [],
    source: {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      charset: 'utf-8',
      start: 0,
      end: 0,
      origin: null,
      originEn: null,
      part: null,
    },
    text: { length: text.length, sha256: '', href: `reports/${of.id}.txt` },
    paragraphs,
    sections: [],
    mentions: stated.map(({ word }, i) => mention(`m${i + 1}`, word, text)),
    explained: [],
    observations: stated.map(({ indicator, word, index }, i) => ({
      id: `${of.id}.${indicator}${index === 0 ? '' : `-${index + 1}`}`,
      indicator,
      mention: `m${i + 1}`,
      ...quantity(word),
      scope: 'area',
      period: { type: 'year', start: null, end: null },
      primary: index === 0,
      rule: `${indicator}#1`,
      primaryRule: index === 0 ? 'first' : null,
      basis: null,
    })),
    references: Object.entries(of.cites ?? {}).map(([id, name]) => ({ id, name, kind: 'law', ...spanOf(name, text) })),
    checks: [],
    mandate: [],
    systems: [],
    quality: { digits: 0, explained: 0, unexplained: [], flags: [] },
    messages: [],
  });
  return { report, text, sentences: sentencesOf(text) };
}

function spanOf(words: string, text: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text of the sketch has no "${words}"`);
  const end = start + words.length;
  return { start, end, raw: { start, end } };
}

function quantity(word: string) {
  const value = Number.parseFloat(word);
  return { value, lower: value, upper: value, unit: word.replace(/^[\d.]+/, ''), qualifier: 'exact' };
}

function mention(id: string, word: string, text: string) {
  const span = spanOf(word, text);
  const sentence = sentencesOf(text).find(({ start, end }) => start <= span.start && span.end <= end);
  const rest = { kind: 'count', role: 'actual', sentence, section: null, status: 'indicator' };
  return { id, ...span, text: word, ...quantity(word), ...rest };
}

function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^。\n]+。?/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
