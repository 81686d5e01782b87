/** Which sentences stand in several reports. One pass over the corpus makes it; memory is a few bytes a sentence. */
import type { PublishedReport } from '../input.ts';
import { foldSentence } from './fold-sentence.ts';
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

export function indexSentences(reports: readonly PublishedReport[]): SentenceIndex {
  const sentences = reports.map(({ report, sentences: spans, text }) => keyedSentences(report, spans, text));
  const numbers = new Map(reports.map(({ report }, number) => [report.id, number]));
  const entries = new Map<number, Entry>();
  for (const [number, own] of sentences.entries()) {
    for (const sentence of own) {
      const entry = entries.get(sentence.key);
      if (entry === undefined) {
        entries.set(sentence.key, { first: { report: number, sentence }, second: null, reports: 1, last: number });
      } else if (entry.last !== number) {
        entry.second ??= { report: number, sentence };
        entry.reports += 1;
        entry.last = number;
      }
    }
  }

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
  return {
    sharedBetween(id, other) {
      const there = new Map((sentences[numberOf(other)] ?? []).map((sentence) => [sentence.key, sentence]));
      return (sentences[numberOf(id)] ?? []).filter((sentence) => {
        const twin = there.get(sentence.key);
        return twin !== undefined && words(at(numberOf(id)), sentence) === words(at(numberOf(other)), twin);
      }).length;
    },
    sentencesOf: (id) => sentences[numberOf(id)] ?? [],
    twinOf(id, sentence) {
      const number = numberOf(id);
      const entry = entries.get(sentence.key);
      if (!entry?.second) return null;
      const other = entry.first.report === number ? entry.second : entry.first;
      const report = at(other.report);
      // Two sentences may share a hash without being the same; then nothing is claimed.
      if (words(at(number), sentence) !== words(report, other.sentence)) return null;
      return { reports: entry.reports - 1, example: { report, sentence: other.sentence } };
    },
  };
}
