import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problem } from './problem.ts';
import { createTerminal } from './terminal.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  const terminal = createTerminal({ isTTY, write: (text) => written.push(text) }, false);
  return { terminal, text: () => written.join('') };
}

const WRONG = { zh: '有误。', en: 'Wrong.' };

describe('createTerminal', () => {
  beforeEach(() => vi.stubEnv('NO_COLOR', ''));
  afterEach(() => vi.unstubAllEnvs());

  test('a message is one line: place, level, reason, rule', () => {
    const { terminal, text } = record(false);
    const details = { line: 3, column: 7, fatal: false, actual: 'a\nb', cause: 'b.txt:1' };
    terminal.messages([problem('parse', 'odd', 'a.txt', WRONG, details)]);
    expect(text()).toBe('a.txt:3:7 warning 有误。；实为 a b；另见 b.txt:1 parse:odd\n');
  });

  test('colours a terminal, and nothing else', () => {
    const message = problem('parse', 'odd', 'a.txt', WRONG);
    const [tty, pipe] = [record(true), record(false)];
    tty.terminal.messages([message]);
    pipe.terminal.messages([message]);
    expect(tty.text()).not.toBe(pipe.text());
    expect(pipe.text()).toBe('a.txt error 有误。 parse:odd\n');
  });

  test('progress counts on a terminal and is one line elsewhere', () => {
    const [tty, pipe] = [record(true), record(false)];
    for (const { terminal } of [tty, pipe]) {
      const step = terminal.progress('parse', 2);
      step(1);
      step(2);
    }
    expect(tty.text()).toBe('\rparse 1/2\rparse 2/2\n');
    expect(pipe.text()).toBe('parse 2\n');
  });
});
