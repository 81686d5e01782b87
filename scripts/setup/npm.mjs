// @ts-check
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { SetupError } from './setup-error.mjs';

/**
 * `npm ci` in a folder, with npm's own progress on stderr; the npm that started us where there is one.
 * Install scripts stay off: no package needs one.
 * @param {string} folder that holds package.json and package-lock.json
 * @param {string} what named in the error, e.g. "the dependencies"
 */
export function npmCi(folder, what) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  const caller = process.env['npm_execpath'] ?? '';
  const own = /^npm-cli\.c?js$/.test(basename(caller));
  const run = spawnSync(own ? process.execPath : 'npm', own ? [caller, ...args] : args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: !own && process.platform === 'win32',
  });
  if (run.status === 0) return;
  throw new SetupError(
    `Could not install ${what} (npm ${run.error ? run.error.message : `ended with ${run.status ?? run.signal}`}).`,
    'look at what npm says above. Most often the registry cannot be reached: check the connection, the proxy and ' +
      '`npm config get registry`, then run the same command again. What was fetched already is kept in the npm cache.',
  );
}
