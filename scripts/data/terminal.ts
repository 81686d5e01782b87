/** What the build says while it runs: progress and summary on stderr, coloured only on a terminal. */
import { createColors } from 'picocolors';
import type { Message } from '../../src/schema/message.ts';
import type { IndexFile } from '../../src/schema/published.ts';
import { formatMessage } from './problem.ts';

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Terminal {
  progress(step: string, total: number): (done: number) => void;
  messages(messages: readonly Message[]): void;
  summary(counts: IndexFile['counts'], messages: number, seconds: number, out: string): void;
  failure(text: string): void;
}

export function createTerminal(stderr: Output, quiet: boolean): Terminal {
  const color = createColors(stderr.isTTY === true && !process.env['NO_COLOR']);
  const line = (text: string) => stderr.write(`${text}\n`);
  return {
    progress(step, total) {
      if (quiet) return () => {};
      if (!stderr.isTTY) {
        line(`${step} ${total}`);
        return () => {};
      }
      return (done) => stderr.write(`\r${step} ${done}/${total}${done === total ? '\n' : ''}`);
    },
    messages(messages) {
      for (const message of messages) line((message.fatal ? color.red : color.yellow)(formatMessage(message)));
    },
    summary(counts, messages, seconds, out) {
      if (quiet) return;
      const findings = Object.values(counts.findings).reduce((sum, count) => sum + count, 0);
      const unexplained = counts.digits - counts.explained;
      const rows: [string, number | string][] = [
        ['files', counts.files],
        ['reports', counts.reports],
        ['left out', counts.leftOut],
        ['mentions', counts.mentions],
        ['observations', counts.observations],
        ['findings', findings],
        ['unexplained numbers', unexplained],
        ['messages', messages],
        ['seconds', seconds.toFixed(2)],
      ];
      for (const [name, value] of rows) line(`${color.dim(name.padEnd(20))} ${color.bold(String(value))}`);
      line(`${color.green('written')} ${out}`);
    },
    failure(text) {
      line(color.red(text));
    },
  };
}
