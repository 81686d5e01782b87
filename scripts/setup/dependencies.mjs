// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCi } from './npm.mjs';
import { onlyOne } from './only-one.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} LockFile
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Makes node_modules what package-lock.json says. Nothing is touched, nor fetched, where it already is.
 * @param {string} root of the project
 */
export async function ensureDependencies(root) {
  if (isInstalled(root)) return;
  await onlyOne(join(root, '.cache', 'dependencies.lock'), () => {
    if (isInstalled(root)) return;
    console.error('Installing the dependencies that package-lock.json names (once, a minute or so) …');
    npmCi(root, 'the dependencies');
  });
}

/** @param {string} root */
function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return missing(readLock(join(root, 'package-lock.json')), readLock(installed), process).length === 0;
}

/**
 * Paths that the lock file wants and the installed tree lacks or holds in another version.
 * npm writes node_modules/.package-lock.json last, so a torn install has none: better than a stamp of our own,
 * since a plain `npm install` by hand counts as well.
 * @param {LockFile} wanted
 * @param {LockFile} installed
 * @param {Machine} machine
 * @returns {string[]}
 */
export function missing(wanted, installed, machine) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, one]) => path !== '' && isForThis(one, machine))
    .filter(([path, one]) => {
      const there = installed.packages?.[path];
      return there?.version !== one.version || there?.integrity !== one.integrity;
    })
    .map(([path]) => path);
}

/**
 * Optional packages are wanted only where they are made for this machine; which libc it has is left to npm.
 * @param {Locked} one
 * @param {Machine} machine
 */
function isForThis(one, machine) {
  if (one.optional !== true) return true;
  if (one.libc !== undefined || one.os === undefined || one.cpu === undefined) return false;
  return [one.os].flat().includes(machine.platform) && [one.cpu].flat().includes(machine.arch);
}

/** @param {string} file @returns {LockFile} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
