// @ts-check
import { spawn } from 'node:child_process';

/** How often a child's starter is looked after, in milliseconds. */
const LOOK = 1000;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a Node script to its end with its output on our terminal, and gives its exit code or signal.
 * It ends when we are told to end, and also when our own starter is gone: npm's shell passes no signal on,
 * and a server would live on unseen.
 * @param {string} node path of the Node to run it with
 * @param {readonly string[]} args the script and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdin?: 'inherit' | 'ignore' }} options
 * @returns {Promise<number | NodeJS.Signals>}
 */
export function runChild(node, args, { cwd = process.cwd(), env = process.env, stdin = 'ignore' } = {}) {
  return new Promise((resolve, reject) => {
    const starter = process.ppid;
    const child = spawn(node, args, { cwd, env, stdio: [stdin, 'inherit', 'inherit'] });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      child.kill(signal);
    };
    const look = setInterval(() => {
      if (process.ppid !== starter) child.kill('SIGTERM');
    }, LOOK);
    const stopLooking = () => {
      clearInterval(look);
      for (const signal of SIGNALS) process.off(signal, passOn);
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    child.once('error', (error) => {
      stopLooking();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopLooking();
      resolve(signal ?? code ?? 1);
    });
  });
}
