/** Which sentences stand in several reports. One pass over the corpus makes it; memory is a few bytes a sentence. */
import type { PublishedReport } from '../input.ts';
import { foldSentence, withoutFigures } from './fold-sentence.ts';
import { type KeyedSentence, keyedSentences } from './keyed-sentences.ts';

/** Where a sentence stands first, in the order of report ids. */
interface Place {
  readonly report: number;
  readonly sentence: KeyedSentence;
}

export interface Twin {
  /** Other reports that have the sentence. */
  readonly reports: number;
  /** The first of them. */
  readonly example: { readonly report: PublishedReport; readonly sentence: KeyedSentence };
}

export interface SentenceIndex {
  sentencesOf(id: string): readonly KeyedSentence[];
  /** null: the sentence stands in no other report. */
  twinOf(id: string, sentence: KeyedSentence): Twin | null;
  /** The sentence with other figures; null: it stands in no other report so, or has no figures. */
  likenessOf(id: string, sentence: KeyedSentence): Twin | null;
  /** Sentences of one report that stand in another as well. */
  sharedBetween(id: string, other: string): number;
}

interface Entry {
  readonly first: Place;
  /** The first place in a second report; null while there is none. */
  second: Place | null;
  /** Reports that have it. */
  reports: number;
  last: number;
}

type Entries = ReadonlyMap<number, Entry>;
type KeyOf = (sentence: KeyedSentence) => number | null;

const bySentence: KeyOf = ({ key }) => key;
const byPattern: KeyOf = ({ pattern }) => pattern;

export function indexSentences(reports: readonly PublishedReport[]): SentenceIndex {
  const sentences = reports.map(({ report, sentences: spans, text }) => keyedSentences(report, spans, text));
  const numbers = new Map(reports.map(({ report }, number) => [report.id, number]));
  const same = collect(sentences, bySentence);
  const alike = collect(sentences, byPattern);

  const at = (number: number): PublishedReport => {
    const report = reports[number];
    if (!report) throw new Error(`No report has the number ${number}`);
    return report;
  };
  const words = ({ text }: PublishedReport, { start, end }: KeyedSentence) => foldSentence(text.slice(start, end));
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`Report ${id} is not in the index`);
    return number;
  };
  const elsewhere = (
    entries: Entries,
    key: number | null,
    id: string,
    sentence: KeyedSentence,
    form: (folded: string) => string,
  ): Twin | null => {
    const number = numberOf(id);
    const entry = key === null ? undefined : entries.get(key);
    if (!entry?.second) return null;
    const other = entry.first.report === number ? entry.second : entry.first;
    const report = at(other.report);
    // Two sentences may share a hash without being the same; then nothing is claimed.
    if (form(words(at(number), sentence)) !== form(words(report, other.sentence))) return null;
    return { reports: entry.reports - 1, example: { report, sentence: other.sentence } };
  };
  return {
    sharedBetween(id, other) {
      const there = new Map((sentences[numberOf(other)] ?? []).map((sentence) => [sentence.key, sentence]));
      return (sentences[numberOf(id)] ?? []).filter((sentence) => {
        const twin = there.get(sentence.key);
        return twin !== undefined && words(at(numberOf(id)), sentence) === words(at(numberOf(other)), twin);
      }).length;
    },
    sentencesOf: (id) => sentences[numberOf(id)] ?? [],
    twinOf: (id, sentence) => elsewhere(same, sentence.key, id, sentence, (folded) => folded),
    likenessOf: (id, sentence) => elsewhere(alike, sentence.pattern, id, sentence, withoutFigures),
  };
}

function collect(sentences: readonly (readonly KeyedSentence[])[], keyOf: KeyOf): Entries {
  const entries = new Map<number, Entry>();
  for (const [number, own] of sentences.entries()) {
    for (const sentence of own) {
      const key = keyOf(sentence);
      if (key === null) continue;
      const entry = entries.get(key);
      if (entry === undefined) {
        entries.set(key, { first: { report: number, sentence }, second: null, reports: 1, last: number });
      } else if (entry.last !== number) {
        entry.second ??= { report: number, sentence };
        entry.reports += 1;
        entry.last = number;
      }
    }
  }
  return entries;
}
