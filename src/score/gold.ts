/** Reads annotation tables and checks that each row says what its file says. */
import type { z } from 'zod';
import { GoldRow, TextbookRow } from '../schema/gold.ts';
import { type Message, reasonsOf, type Wording } from '../schema/message.ts';

export interface ReadRows<T> {
  /** Each with its line in the table. */
  readonly rows: readonly { row: T; line: number }[];
  readonly messages: readonly Message[];
}

export const readGold = (tsv: string, file: string): ReadRows<GoldRow> => readTable(GoldRow, tsv, file);
export const readTextbook = (tsv: string, file: string): ReadRows<TextbookRow> => readTable(TextbookRow, tsv, file);

/** Tab-separated with a head line; a row that does not fit is reported and left out. */
function readTable<S extends z.ZodObject>(schema: S, tsv: string, file: string): ReadRows<z.output<S>> {
  const lines = tsv.split(/\r?\n/);
  const names = (lines[0] ?? '').split('\t');
  const missing = Object.keys(schema.shape).filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const reason = {
      zh: `标注表缺少列 ${missing.join('、')}。请补上表头和各行的值。`,
      en: `The table of annotations lacks the columns ${missing.join(', ')}. Add their heads and the values of every row.`,
    };
    return { rows: [], messages: [goldProblem('missing-column', file, 1, reason)] };
  }
  const rows: { row: z.output<S>; line: number }[] = [];
  const messages: Message[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === '') continue;
    const cells = line.split('\t');
    const parsed = schema.safeParse(Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])));
    if (parsed.success) rows.push({ row: parsed.data, line: index + 1 });
    else {
      const columns = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
      const reason = {
        zh: `标注行的 ${columns.join('、')} 不合规定，本行不计分。请按 content/gold/README.md 改正。`,
        en: `In this row ${columns.join(', ')} is not as it should be; the row is not scored. Correct it as content/gold/README.md says.`,
      };
      messages.push(goldProblem('wrong-row', file, index + 1, reason));
    }
  }
  return { rows, messages };
}

/** Rows that agree with the decoded source file; the others are reported and not scored. */
export function checkPlaces(
  rows: ReadRows<GoldRow>['rows'],
  source: string,
  file: string,
): { rows: GoldRow[]; messages: Message[] } {
  const messages: Message[] = [];
  const kept: GoldRow[] = [];
  for (const { row, line } of rows) {
    const there = source.slice(row.start, row.end);
    if (row.start >= row.end || row.end > source.length) {
      const reason = {
        zh: `标注位置 ${row.start}-${row.end} 超出来源文件（长 ${source.length}），本行不计分。请核对位置。`,
        en: `The place ${row.start}-${row.end} lies outside of the source file, which has ${source.length} characters; the row is not scored. Check the place.`,
      };
      messages.push(goldProblem('outside-file', file, line, reason));
    } else if (there !== row.text) {
      const reason = {
        zh: '标注位置上的文字与标注不符，本行不计分。请核对位置和文字。',
        en: 'The words at this place are not those of the annotation; the row is not scored. Check place and words.',
      };
      messages.push({ ...goldProblem('text-differs', file, line, reason), actual: there, expected: row.text });
    } else kept.push(row);
  }
  return { rows: kept, messages };
}

export function goldProblem(ruleId: string, file: string, line: number | null, reason: Wording): Message {
  return {
    source: 'gold',
    ruleId,
    ...reasonsOf(reason),
    place: { file, line, column: null },
    fatal: false,
    actual: null,
    expected: null,
    cause: null,
    url: null,
  };
}
