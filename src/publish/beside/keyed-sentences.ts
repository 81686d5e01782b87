/** The sentences of a report that count towards what it shares with others, each with a key for comparison. */
import type { Report } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import { foldSentence, withoutFigures } from './fold-sentence.ts';
import { hashText } from './hash-text.ts';

export interface KeyedSentence extends Span {
  /** Hash of the folded sentence. Equal sentences have equal keys; the reverse is for the caller to make sure of. */
  readonly key: number;
  /** The same of the sentence without its figures; null: it has none, or is too short without them. */
  readonly pattern: number | null;
}

/**
 * Letters that a sentence has at least to be compared. Shorter ones are forms of the genre that say nothing yet and
 * coincide by chance: 特此报告, 现将有关情况报告如下 (10), the lead-ins 一是加强组织领导 and the like (8 to 11).
 */
export const MIN_LETTERS = 12;

/** In text order; only running text, since headings, salutation and signature are set by the form. */
export function keyedSentences(
  { paragraphs }: Pick<Report, 'paragraphs'>,
  sentences: readonly Span[],
  text: string,
): KeyedSentence[] {
  const running = paragraphs.filter((paragraph) => paragraph.kind === 'text');
  let next = 0;
  return sentences.flatMap(({ start, end }) => {
    while (next < running.length && (running[next]?.end ?? 0) <= start) next += 1;
    const paragraph = running[next];
    if (!paragraph || start < paragraph.start) return [];
    const folded = foldSentence(text.slice(start, end));
    return folded.length < MIN_LETTERS ? [] : [{ start, end, key: hashText(folded), pattern: patternOf(folded) }];
  });
}

function patternOf(folded: string): number | null {
  const bare = withoutFigures(folded);
  return bare === folded || bare.replaceAll('#', '').length < MIN_LETTERS ? null : hashText(bare);
}
