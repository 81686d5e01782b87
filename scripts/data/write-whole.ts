/** Writes a data set beside its target and swaps it in: readers see the old one or the new one, never half of either. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/publish/index.ts';

/** A temporary folder is private at first; a published one is not. */
const READABLE_BY_ALL = 0o755;

/** Throws if the target holds something else than a data set: it would be deleted. */
export function assertReplaceable(target: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes('manifest.json')) {
    throw new Error(`${target} holds files that are no data set; choose another folder for --out`);
  }
}

export function writeWhole(target: string, files: Files): void {
  assertReplaceable(target);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(`${target}.new-`);
  const old = `${fresh}.old`;
  try {
    chmodSync(fresh, READABLE_BY_ALL);
    for (const [path, bytes] of files) {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    swap(fresh, target, old);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function swap(fresh: string, target: string, old: string): void {
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
