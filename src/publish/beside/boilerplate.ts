/**
 * The share of a report's sentences that stand in other reports as well, with each of them, and
 * those that others have with other figures: these are a report's own, and no part of the share.
 */
import type { Boilerplate, SharedSentence } from '../../schema/published-peers.ts';
import type { Span } from '../../schema/span.ts';
import { MIN_LETTERS } from './keyed-sentences.ts';
import type { SentenceIndex, Twin } from './sentence-index.ts';

/** @param others other reports of the corpus */
export function boilerplateOf(id: string, index: SentenceIndex, others: number): Boilerplate {
  const sentences = index.sentencesOf(id);
  const list = sentences.flatMap((sentence) => shared(sentence, index.twinOf(id, sentence)));
  const figures = sentences.flatMap((sentence) =>
    index.twinOf(id, sentence) === null ? shared(sentence, index.likenessOf(id, sentence)) : [],
  );
  return {
    others,
    letters: MIN_LETTERS,
    sentences: sentences.length,
    shared: list.length,
    share: others === 0 || sentences.length === 0 ? null : list.length / sentences.length,
    list,
    figures,
  };
}

function shared({ start, end }: Span, twin: Twin | null): SharedSentence[] {
  if (!twin) return [];
  const { report, sentence } = twin.example;
  return [
    {
      start,
      end,
      reports: twin.reports,
      example: { report: report.report.id, start: sentence.start, end: sentence.end },
    },
  ];
}
