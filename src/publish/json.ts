/** JSON as it is published: validated, keys in the schema's order, one array element a line, so that changes show. */
import type { z } from 'zod';

const encoder = new TextEncoder();

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The value in its schema's key order. Throws where it does not fit: a file that breaks its own contract is a fault of
 * the build, never of a report.
 */
export function conform<T>(path: string, schema: z.ZodType<T>, value: T): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`Cannot publish ${path}: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

export function encodeJson<T>(path: string, schema: z.ZodType<T>, value: T): Uint8Array {
  return encodeText(`${layOut(conform(path, schema, value))}\n`);
}

/** Keys of the outermost object and elements of its arrays each on a line of their own; everything deeper is compact. */
function layOut(value: unknown): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      if (!Array.isArray(member) || member.length === 0) return `${JSON.stringify(key)}: ${JSON.stringify(member)}`;
      const elements = member.map((element) => `  ${JSON.stringify(element)}`).join(',\n');
      return `${JSON.stringify(key)}: [\n${elements}\n]`;
    });
  return `{\n${members.join(',\n')}\n}`;
}

/** One row a line. */
export function encodeNdjson<T>(path: string, schema: z.ZodType<T>, rows: readonly T[]): Uint8Array {
  return encodeText(rows.map((row) => `${JSON.stringify(conform(path, schema, row))}\n`).join(''));
}
