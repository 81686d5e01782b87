import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { Message } from '../schema/message.ts';
import { fatalMessage, toMessage } from './messages.ts';
import { say } from './tree/context.ts';

const WORDS = { zh: '此处缺字。', en: 'Characters are missing here.' };
const place = { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } };

test('toMessage(path, message) carries what is said in both languages', () => {
  const file = new VFile();
  say(file, 'lost-characters', WORDS, place, { actual: 'xx' });
  expect(file.messages.map((message) => toMessage('a.txt', message))).toEqual([
    expect.objectContaining({ ruleId: 'lost-characters', reason: WORDS.zh, reasonEn: WORDS.en, actual: 'xx' }),
  ]);
});

test('toMessage(path, message) does not let a message through that was given no English words', () => {
  const file = new VFile();
  file.message('此处缺字。', { place, ruleId: 'lost-characters', source: 'parse' });
  expect(() => file.messages.map((message) => toMessage('a.txt', message))).toThrow(/without English words.*此处缺字/);
});

test('a message without English words is not published', () => {
  const message = fatalMessage('a.txt', 'read', { ruleId: 'empty-file', reason: WORDS });
  expect(Message.safeParse(message).success).toBe(true);
  expect(Message.safeParse({ ...message, reasonEn: '' }).success).toBe(false);
});
