/** CSV after RFC 4180, but with `\n` as every published file has it; UTF-8 without a byte order mark. */
import { encodeText } from './json.ts';

export type Cell = string | number | boolean | null;

/** One column: what a reader of the data dictionary and of the file gets. Empty cell = null. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly get: (row: Row) => Cell;
}

export function encodeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  const lines = [
    columns.map((column) => cell(column.name)),
    ...rows.map((row) => columns.map((column) => cell(column.get(row)))),
  ];
  return encodeText(lines.map((line) => `${line.join(',')}\n`).join(''));
}

function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
