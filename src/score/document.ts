/** One report against its annotations, all places in one coordinate system (the decoded source file). */
import type { GoldRow } from '../schema/gold.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { Report } from '../schema/report.ts';
import type { Span } from '../schema/span.ts';

/** What a person judged a quantity to be. */
export type Judgement = Omit<GoldRow, 'doc'>;

export interface ScoredDocument {
  /** Name in the score: a report id, or the id of a textbook sentence. */
  readonly report: string;
  /** In text order. */
  readonly rows: readonly Judgement[];
  readonly mentions: readonly Mention[];
  readonly observations: readonly Observation[];
  /** Arabic numbers of the text, and those that a mention or a named rule accounts for. */
  readonly numbers: Pick<Report['quality'], 'digits' | 'explained'>;
  /** The sentence around a place of the source file. */
  readonly quote: (raw: Span) => string;
}

/** Longest stretch that is shown around a missed place where no sentence is known. */
const QUOTE_REACH = 60;
const SENTENCE_END = /[。！？\n]/;

/** The sentence around a place, cut from the source file itself: a miss has no sentence of its own. */
export function quoteFrom(source: string): (raw: Span) => string {
  return ({ start, end }) => {
    let from = start;
    while (from > 0 && start - from < QUOTE_REACH && !SENTENCE_END.test(source[from - 1] ?? '')) from -= 1;
    let to = end;
    while (to < source.length && to - end < QUOTE_REACH && !SENTENCE_END.test(source[to] ?? '')) to += 1;
    return source.slice(from, to).trim();
  };
}

/** The rows that fall within a report's part of its file. */
export function rowsWithin(rows: readonly GoldRow[], { source }: Pick<Report, 'source'>): GoldRow[] {
  return rows.filter((row) => row.start >= source.start && row.end <= source.end);
}
