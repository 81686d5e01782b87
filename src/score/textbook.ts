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

/**
 * The other required parts, without any number, so that the parser sees a whole report and not a scrap.
 * Nothing in it may be read as a value: a mention outside of the sentence counts as false.
 */
const REST = `二、存在的不足和原因

（一）依法行政能力有待提高。少数执法人员对法律法规学习不深，运用法治思维和法治方式解决问题的能力不强，行政执法规范化水平与群众期待还有差距。

（二）制度落实不够平衡。部分单位对行政决策程序重视不够，合法性审查力量薄弱，专业人才不足，学习培训的针对性和实效性有待增强。

三、党政主要负责人履行推进法治建设第一责任人职责情况

主要负责人认真履行推进法治建设第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，把法治政府建设摆在全局工作的重要位置，与经济社会发展同部署、同推进、同督促、同考核。

四、下一年度推进法治政府建设的主要安排

（一）继续深化行政执法监督，全面落实行政执法责任制，不断提高执法质量和水平。

（二）继续加强法治政府建设的组织领导，压实工作责任，推动各项任务落到实处。

`;

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
    const source = `${before}${first.sentence}\n\n${REST}${reportingBody(first.sentence)}人民政府\n`;
    const judged: Judgement[] = [];
    let after = 0;
    for (const { row, line } of group) {
      const start = placeOf(row, after);
      if (start === null) {
        const reason = {
          zh: `句中没有“${row.text}”，本行不计分。请核对。`,
          en: `The sentence does not hold “${row.text}”; the row is not scored. Check it.`,
        };
        messages.push(goldProblem('not-in-sentence', file, line, reason));
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
  const title = `${reportingBody(sentence)}${year}年法治政府建设工作情况的报告`;
  return `${title}\n\n一、推进法治政府建设的主要举措和成效\n\n${heading}\n\n`;
}

/** 全省 speaks for the whole only in a province's own report; most sentences fit any district. */
function reportingBody(sentence: string): string {
  return /全省/.test(sentence) && !/我[市县区]|全[市县区]/.test(sentence) ? '某省' : '某区';
}

/** The first place of the row's words after the row before that does not start inside a longer number. */
function placeOf({ sentence, text }: TextbookRow, after: number): number | null {
  for (let at = sentence.indexOf(text, after); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const insideNumber = /^\d/.test(text) && /\d[.,，]?$/.test(sentence.slice(0, at));
    if (!insideNumber) return at;
  }
  return null;
}
