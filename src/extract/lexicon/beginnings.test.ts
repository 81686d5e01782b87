import { expect, test } from 'vitest';
import { mayBegin } from './beginnings.ts';
import { wordSetOf } from './word-set.ts';

test('the pair of characters that a word begins with is never ruled out, whatever follows a single character', () => {
  const { array, beginnings } = wordSetOf(['甲', '乙丙', '丁']);
  const code = (char: string) => array.codes[char.charCodeAt(0)] ?? 0;
  const may = (pair: string) => mayBegin(beginnings, code(pair.charAt(0)), code(pair.charAt(1)));
  expect(['甲乙', '甲外', '甲', '乙丙', '丁'].map(may)).toEqual([true, true, true, true, true]);
  expect(['乙甲', '丙乙', '丙', '外甲'].map(may)).toEqual([false, false, false, false]);
});
