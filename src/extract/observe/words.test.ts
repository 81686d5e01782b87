import { expect, test } from 'vitest';
import { firstOf, inOrder, lastOf } from './words.ts';

test('lastOf takes the literal that ends last, firstOf the one that starts first', () => {
  expect(lastOf(['审查', '审核'], '审查后审核文件', 0, 7)).toEqual({ start: 3, end: 5 });
  expect(firstOf(['审核', '审查'], '审查后审核文件', 0, 7)).toEqual({ start: 0, end: 2 });
});
test('only the stretch itself is searched', () => {
  expect(firstOf(['审核'], '审查后审核文件', 0, 4)).toBeNull();
});
test('items stand in order or not at all', () => {
  expect(inOrder([['审查'], ['文件']], '审查各类文件', 0, 6)).toBe(true);
  expect(inOrder([['文件'], ['审查']], '审查各类文件', 0, 6)).toBe(false);
});
