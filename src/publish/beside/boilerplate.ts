/** The share of a report's sentences that stand in other reports as well, with each of them. */
import type { Boilerplate } from '../../schema/published-peers.ts';
import { MIN_LETTERS } from './keyed-sentences.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** @param others other reports of the corpus */
export function boilerplateOf(id: string, index: SentenceIndex, others: number): Boilerplate {
  const sentences = index.sentencesOf(id);
  const list = sentences.flatMap((sentence) => {
    const twin = index.twinOf(id, sentence);
    if (!twin) return [];
    const { report, sentence: place } = twin.example;
    const example = { report: report.report.id, start: place.start, end: place.end };
    return [{ start: sentence.start, end: sentence.end, reports: twin.reports, example }];
  });
  return {
    others,
    letters: MIN_LETTERS,
    sentences: sentences.length,
    shared: list.length,
    share: others === 0 || sentences.length === 0 ? null : list.length / sentences.length,
    list,
  };
}
