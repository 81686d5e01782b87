// @ts-check
/**
 * Every `npm run` command comes through here, on whatever Node the machine has (20 and newer).
 * Plain JavaScript without dependencies, since it runs before either is made sure of:
 * a Node that reads TypeScript, then the packages of package-lock.json, then the task itself.
 */
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringNode } from './setup/bring-node.mjs';
import { runChild } from './setup/child.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { isSuitable } from './setup/suitable-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main() {
  if (!isSuitable(process.versions.node)) {
    const node = await bringNode(root);
    const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
    const env = { ...process.env, PATH: path };
    const ended = await runChild(node, process.argv.slice(1), { env, stdin: 'inherit' });
    return typeof ended === 'number' ? ended : 1;
  }
  await ensureDependencies(root);
  const { runTask } = await import('./run/tasks.ts');
  return await runTask(root, process.argv[2] ?? '', process.argv.slice(3));
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\n\nWhat to do: ${error.advice}\n`);
  process.exitCode = 1;
}
