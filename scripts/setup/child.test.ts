import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runChild } from './child.mjs';

const module = fileURLToPath(new URL('./child.mjs', import.meta.url));

test('runChild() gives the exit code', async () => {
  expect(await runChild(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
});

test('runChild() gives the signal that ended it', async () => {
  expect(
    await runChild(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 9)"]),
  ).toBe('SIGTERM');
});

/** A starter that runs a child for ever, and prints the child's id. */
const inner = 'console.log(process.pid); setInterval(() => {}, 1000)';
const middle = `const { runChild } = await import(${JSON.stringify(module)});
await runChild(process.execPath, ['-e', ${JSON.stringify(inner)}]);`;

test('a child ends when the process that runs it is told to end', async () => {
  const starter = spawn(process.execPath, ['--input-type=module', '-e', middle], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = Number(await new Promise((done) => starter.stdout.once('data', done)));
  starter.kill('SIGTERM');
  await expect.poll(() => isAlive(child), { timeout: 20_000 }).toBe(false);
});

test("a child ends when its starter's own starter is gone, without any signal", async () => {
  const outer = `import { spawn } from 'node:child_process';
spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(middle)}], { stdio: ['ignore', 'inherit', 'inherit'] });`;
  const top = spawn(process.execPath, ['--input-type=module', '-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] });
  const child = Number(await new Promise((done) => top.stdout.once('data', done)));
  top.kill('SIGKILL');
  await expect.poll(() => isAlive(child), { timeout: 20_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
