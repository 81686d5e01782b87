import { expect, test } from 'vitest';
import { isSloganMember } from './slogan.ts';

const at = (text: string, word: string) => {
  const start = text.indexOf(word);
  return isSloganMember(text, { start, end: start + word.length });
};

test.each([
  ['全面实行“一个平台、三项制度、四个全覆盖”的模式', '三项制度', true],
  ['落实“三项制度、五个到位”', '三项制度', true],
  ['落实执法“三项制度”', '三项制度', false],
  ['推行“双随机、一公开”、三项制度', '三项制度', false],
  ['落实三项制度、裁量基准', '三项制度', false],
])('isSloganMember in %s: %s is one? %s', (text, word, expected) => {
  expect(at(text, word)).toBe(expected);
});
