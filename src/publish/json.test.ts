import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { encodeJson, encodeNdjson } from './json.ts';

const Shape = z.strictObject({ id: z.string(), rows: z.array(z.strictObject({ a: z.int(), b: z.int().nullable() })) });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('encodeJson', () => {
  test('keys come in the order of the schema, whatever the order of the value', () => {
    const value = { rows: [{ b: null, a: 1 }], id: 'x' };
    expect(text(encodeJson('x.json', Shape, value))).toBe('{\n"id": "x",\n"rows": [\n  {"a":1,"b":null}\n]\n}\n');
  });
  test('an empty array stays on its line', () => {
    expect(text(encodeJson('x.json', Shape, { id: 'x', rows: [] }))).toBe('{\n"id": "x",\n"rows": []\n}\n');
  });
  test('a value that breaks its schema throws, naming file and field', () => {
    expect(() => encodeJson('x.json', Shape, { id: 'x', rows: [{ a: 1.5, b: null }] })).toThrow('x.json: rows.0.a');
  });
  test('a field that the schema does not know throws', () => {
    expect(() => encodeJson('x.json', Shape, { id: 'x', rows: [], more: 1 } as z.infer<typeof Shape>)).toThrow(
      'x.json',
    );
  });
});

describe('encodeNdjson', () => {
  test('one row a line, none for no rows', () => {
    const Row = z.strictObject({ a: z.int() });
    expect(text(encodeNdjson('x', Row, [{ a: 1 }, { a: 2 }]))).toBe('{"a":1}\n{"a":2}\n');
    expect(text(encodeNdjson('x', Row, []))).toBe('');
  });
});
