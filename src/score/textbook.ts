/** Textbook sentences: each becomes a small report, so that the whole way from text to value is measured. */

import type { TextbookRow } from '../schema/gold.ts';
import type { Message } from '../schema/message.ts';
import type { Judgement } from './document.ts';
import { goldProblem, type ReadRows } from './gold.ts';

export interface TextbookSentence {
  /** Id of its first row. */
  readonly id: string;
  /** The small report. */
  readonly source: string;
  readonly rows: readonly Judgement[];
}

/** Year of the small report where the sentence names none. */
const USUAL_YEAR = 2023;

/** Groups rows by sentence; the rows of one sentence are in text order. */
export function textbookSentences(
  { rows }: ReadRows<TextbookRow>,
  file: string,
): { sentences: TextbookSentence[]; messages: Message[] } {
  const messages: Message[] = [];
  const groups = Map.groupBy(rows, ({ row }) => `${row.heading}\n${row.sentence}`);
  const sentences = [...groups.values()].flatMap((group): TextbookSentence[] => {
    const first = group[0]?.row;
    if (!first) return [];
    const before = smallReport(first);
    const source = `${before}${first.sentence}\n`;
    const judged: Judgement[] = [];
    let after = 0;
    for (const { row, line } of group) {
      const start = placeOf(row, after);
      if (start === null) {
        messages.push(goldProblem('not-in-sentence', file, line, `句中没有“${row.text}”，本行不计分。请核对。`));
        continue;
      }
      after = start + row.text.length;
      const { id: _id, heading: _heading, sentence: _sentence, ...judgement } = row;
      const at = before.length + start;
      judged.push({ ...judgement, start: at, end: at + row.text.length });
    }
    return [{ id: first.id, source, rows: judged }];
  });
  return { sentences, messages };
}

/** A title and the headings that a real report has, so that the sentence is read as part of one. */
function smallReport({ heading, sentence }: TextbookRow): string {
  const year = /(20\d\d)\s*年/.exec(sentence)?.[1] ?? USUAL_YEAR;
  const title = `某区${year}年法治政府建设工作情况的报告`;
  return `${title}\n\n一、推进法治政府建设的主要举措和成效\n\n${heading}\n\n`;
}

/** The first place of the row's words after the row before that does not start inside a longer number. */
function placeOf({ sentence, text }: TextbookRow, after: number): number | null {
  for (let at = sentence.indexOf(text, after); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const insideNumber = /^\d/.test(text) && /\d[.,，]?$/.test(sentence.slice(0, at));
    if (!insideNumber) return at;
  }
  return null;
}
