import { expect, test } from 'vitest';
import { lastIndex } from './last-index.ts';

test('gives the last match, and -1 where there is none', () => {
  expect(lastIndex(/全区/u, '全区各部门，全区')).toBe(6);
  expect(lastIndex(/全区/u, '各部门')).toBe(-1);
});
test('asking twice gives the same answer', () => {
  const pattern = /全区/u;
  expect([lastIndex(pattern, '全区'), lastIndex(pattern, '全区')]).toEqual([0, 0]);
});
