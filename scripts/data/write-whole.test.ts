import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const set = (text: string) =>
  new Map([
    ['manifest.json', bytes('{}')],
    ['a/b.txt', bytes(text)],
  ]);

describe('writeWhole', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'write-whole-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('replaces the whole of an older data set: files that are gone are gone', () => {
    const target = join(root, 'deep', 'v1');
    writeWhole(target, new Map([...set('old'), ['old.txt', bytes('old')]]));
    writeWhole(target, set('new'));
    expect(readFileSync(join(target, 'a/b.txt'), 'utf8')).toBe('new');
    expect(existsSync(join(target, 'old.txt'))).toBe(false);
    expect(readdirSync(join(root, 'deep'))).toEqual(['v1']);
  });

  test('a write that fails half-way leaves the older data set and no rest', () => {
    const target = join(root, 'v1');
    writeWhole(target, set('old'));
    const impossible = new Map([...set('new'), ['a/b.txt/c.txt', bytes('x')]]);
    expect(() => writeWhole(target, impossible)).toThrow();
    expect(readFileSync(join(target, 'a/b.txt'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['v1']);
  });
});
