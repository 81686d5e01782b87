import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { onlyOne } from './only-one.mjs';

const lockPath = () => join(mkdtempSync(join(tmpdir(), 'only-one-')), 'deep', 'lock');

test('two pieces of work under one lock never overlap', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const lock = lockPath();
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} starts`);
    await new Promise((done) => setTimeout(done, 20));
    log.push(`${name} ends`);
  };
  await Promise.all([onlyOne(lock, work('a')), onlyOne(lock, work('b'))]);
  expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('the lock is given back when the work fails', async () => {
  const lock = lockPath();
  await expect(onlyOne(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose process is gone is taken over', async () => {
  const lock = lockPath();
  mkdirSync(lock, { recursive: true });
  // Above every system's highest process id.
  writeFileSync(join(lock, 'pid'), '999999999');
  expect(await onlyOne(lock, () => 'done')).toBe('done');
});
