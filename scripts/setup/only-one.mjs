// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A lock without a readable owner is taken to be abandoned after this many milliseconds. */
const OWNERLESS = 10_000;
const RETRY = 250;

/**
 * Runs `work` in one process at a time: two commands started together must not install into one folder.
 * A lock whose process is gone is taken over.
 * @template T
 * @param {string} lock path of the lock folder
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onlyOne(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  let waiting = false;
  while (!take(lock)) {
    if (isAbandoned(lock)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!waiting) console.error('Another command is setting up this folder; waiting for it …');
    waiting = true;
    await pause(RETRY);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    const owner = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    if (owner > 0) return !isAlive(owner);
  } catch {
    // Between mkdir and the pid file, or after a crash there: its age decides.
  }
  try {
    return Date.now() - statSync(lock).mtimeMs > OWNERLESS;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
