import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import colours from 'picocolors';
import { runChild } from '../setup/child.mjs';

/** One child process of a task. */
export interface Step {
  /** Heading on the terminal. */
  readonly title: string;
  /** Arguments of node: a script and what it is given. */
  readonly node: readonly string[];
  /** Set beside the caller's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Printed when the step fails: what the reader can do. */
  readonly advice: string;
}

/** Colours are for a terminal only; some tools do not look whether they write to one. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/** Path of a dependency's command, so that steps start without a shell and on this very Node. */
export function command(root: string, packageName: string, name: string = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (file === undefined) throw new Error(`Package ${packageName} has no command ${name}`);
  return join(folder, file);
}

/** Runs a step with its output on the terminal; true: it ended with exit code 0. */
export async function runStep(root: string, step: Step): Promise<boolean> {
  console.log(`\n${colours.bold(`▸ ${step.title}`)}`);
  const started = performance.now();
  const code = await runChild(process.execPath, step.node, {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : PLAIN), ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
  });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (code === 0) {
    console.log(`${colours.green('✓')} ${step.title} ${colours.dim(seconds)}`);
    return true;
  }
  if (code === 'SIGINT' || code === 'SIGTERM') {
    console.log(`${step.title} stopped.`);
    return false;
  }
  console.error(`${colours.red('✗')} ${step.title} failed (${code}) after ${seconds}\n  What to do: ${step.advice}`);
  return false;
}

/** Runs steps in order up to the first that fails. */
export async function runSteps(root: string, steps: readonly Step[]): Promise<number> {
  for (const step of steps) if (!(await runStep(root, step))) return 1;
  return 0;
}
