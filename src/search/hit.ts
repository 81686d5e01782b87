/** What a hit shows of its record: the sentences that hold the words, and the values that they state. */
import type { Simplify } from './fold.ts';
import { type Mark, marks } from './marks.ts';
import { sentences } from './sentences.ts';
import type { RecordBlock, RecordValue, SearchRecord } from './shape.ts';

export interface HitSentence {
  readonly anchor: string;
  readonly segments: readonly { readonly text: string; readonly marked: boolean }[];
  readonly values: readonly { readonly text: string; readonly mention: string; readonly indicator: string }[];
}

export interface Hit {
  readonly sentences: readonly HitSentence[];
  /** Further sentences of the record with a word. */
  readonly more: number;
}

const MOST_SENTENCES = 2;
/** Of a longer sentence the clauses around its marks are shown. */
const LONGEST_SENTENCE = 150;
const KEPT_BEFORE = 40;
const KEPT_AFTER = 60;
/** Clauses end here; a comma before a digit may stand in a number. */
const CLAUSE_END = /[；：。;]|[，、,](?![0-9０-９])/g;
const CUT = '……';

interface Candidate {
  readonly block: RecordBlock;
  readonly sentence: Mark;
  readonly marks: readonly Mark[];
}

export function hitOf(record: SearchRecord, words: readonly string[], simplify: Simplify): Hit {
  const all = record.blocks.flatMap((block) => candidates(block, marks(block.text, words, simplify)));
  const best = all.toSorted((a, b) => worth(b, words, simplify) - worth(a, words, simplify));
  const chosen = new Set(best.slice(0, MOST_SENTENCES));
  return {
    sentences: all.filter((one) => chosen.has(one)).map(shown),
    more: all.length - chosen.size,
  };
}

function candidates(block: RecordBlock, found: readonly Mark[]): readonly Candidate[] {
  if (found.length === 0) return [];
  return joined(sentences(block.text), found).map((sentence) => ({
    block,
    sentence,
    marks: found.filter((mark) => mark.start >= sentence.start && mark.start < sentence.end),
  }));
}

/** Sentences that hold marks; those that share one mark are one. */
function joined(all: readonly Mark[], found: readonly Mark[]): readonly Mark[] {
  const whole: Mark[] = [];
  for (const sentence of all) {
    if (!found.some((mark) => mark.start < sentence.end && mark.end > sentence.start)) continue;
    const last = whole.at(-1);
    if (last !== undefined && found.some((mark) => mark.start < last.end && mark.end > sentence.start))
      whole[whole.length - 1] = { start: last.start, end: sentence.end };
    else whole.push(sentence);
  }
  return whole;
}

/** How many of the words stand in it; among equals a sentence that states a value comes first. */
function worth({ block, sentence }: Candidate, words: readonly string[], simplify: Simplify): number {
  const text = block.text.slice(sentence.start, sentence.end);
  const held = words.filter((word) => marks(text, [word], simplify).length > 0).length;
  const states = block.values.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return held + (states ? 0.5 : 0);
}

function shown({ block, sentence, marks: found }: Candidate): HitSentence {
  const { start, end } = room(block.text, sentence, found);
  const segments: { text: string; marked: boolean }[] = [];
  const push = (text: string, marked: boolean) => {
    if (text !== '') segments.push({ text, marked });
  };
  push(start > sentence.start ? CUT : '', false);
  let at = start;
  for (const mark of found.filter((one) => one.start < end)) {
    push(block.text.slice(at, mark.start), false);
    push(block.text.slice(mark.start, mark.end), true);
    at = mark.end;
  }
  push(block.text.slice(at, end), false);
  push(end < sentence.end ? CUT : '', false);
  return {
    anchor: block.anchor,
    segments,
    values: block.values
      .filter((value) => value.start >= start && value.end <= end)
      .map((value) => valueIn(block, value)),
  };
}

const valueIn = (block: RecordBlock, { start, end, mention, indicator }: RecordValue) => ({
  text: block.text.slice(start, end),
  mention,
  indicator,
});

/** The stretch of a sentence that is shown: all of it, or the clauses around its first marks. */
function room(text: string, sentence: Mark, found: readonly Mark[]): Mark {
  const [first] = found;
  if (first === undefined || sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const ends = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)].map(
    (match) => sentence.start + match.index + match[0].length,
  );
  const near = found.findLast((mark) => mark.end <= first.start + LONGEST_SENTENCE) ?? first;
  return {
    start: ends.find((end) => end >= first.start - KEPT_BEFORE && end <= first.start) ?? cutBack(ends, first, sentence),
    end: ends.find((end) => end >= near.end + KEPT_AFTER) ?? sentence.end,
  };
}

/** No clause begins near the mark: the last one before it. */
const cutBack = (ends: readonly number[], first: Mark, sentence: Mark): number =>
  ends.findLast((end) => end <= first.start) ?? sentence.start;
