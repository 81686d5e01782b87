import { describe, expect, test } from 'vitest';
import { type Column, encodeCsv } from './csv.ts';

interface Row {
  readonly text: string | null;
  readonly value: number | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'text', type: 'string', description: '', get: (row) => row.text },
  { name: 'value', type: 'number', description: '', get: (row) => row.value },
];
const csv = (...rows: Row[]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeCsv(COLUMNS, rows));

describe('encodeCsv', () => {
  test('starts with the column names, without a byte order mark', () => {
    expect(csv()).toBe('text,value\n');
  });
  test('quotes a cell with a comma, a quote or a line break, and doubles its quotes', () => {
    expect(csv({ text: 'a,"b"\nc', value: 1 })).toBe('text,value\n"a,""b""\nc",1\n');
  });
  test('leaves full-width punctuation as it is', () => {
    expect(csv({ text: '受理，审结“2件”', value: 2 })).toBe('text,value\n受理，审结“2件”,2\n');
  });
  test('null is an empty cell, zero is 0', () => {
    expect(csv({ text: null, value: null }, { text: '', value: 0 })).toBe('text,value\n,\n,0\n');
  });
});
