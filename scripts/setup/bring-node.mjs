// @ts-check
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { npmCi } from './npm.mjs';
import { onlyOne } from './only-one.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Path of a Node that is new enough, brought into `.node/` on the first call.
 * Which one, and its integrity, is pinned by setup/node/package-lock.json; npm takes the package that fits the platform.
 * @param {string} root of the project
 * @returns {Promise<string>}
 */
export async function bringNode(root) {
  const pins = join(root, 'scripts', 'setup', 'node');
  const home = join(root, '.node');
  const pinned = JSON.parse(readFileSync(join(pins, 'package.json'), 'utf8')).optionalDependencies;
  const known = () => findNode(home, pinned);
  return (
    known() ??
    (await onlyOne(join(root, '.cache', 'node.lock'), () => {
      const found = known();
      if (found !== null) return found;
      console.error(
        `Node ${process.versions.node} is too old for this project; bringing a newer one into .node/ (once) …`,
      );
      mkdirSync(home, { recursive: true });
      const fresh = mkdtempSync(join(home, 'new-'));
      try {
        for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pins, file), join(fresh, file));
        npmCi(fresh, 'Node');
        rmSync(join(home, 'current'), { recursive: true, force: true });
        renameSync(fresh, join(home, 'current'));
      } finally {
        rmSync(fresh, { recursive: true, force: true });
      }
      const brought = known();
      if (brought !== null) return brought;
      throw new SetupError(
        `There is no ready-made Node for ${process.platform} on ${process.arch}.`,
        'install Node 24 or newer yourself (nodejs.org) and run the same command again.',
      );
    }))
  );
}

/**
 * The Node of an earlier run, if it is the pinned one and was made for this platform.
 * @param {string} home
 * @param {Record<string, string>} pinned package name -> version
 * @returns {string | null}
 */
function findNode(home, pinned) {
  const modules = join(home, 'current', 'node_modules');
  if (!existsSync(modules)) return null;
  for (const name of readdirSync(modules).filter((entry) => entry in pinned)) {
    const described = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    const fits = [described.os].flat().includes(process.platform) && [described.cpu].flat().includes(process.arch);
    const binary = join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (fits && described.version === pinned[name] && existsSync(binary)) return binary;
  }
  return null;
}
