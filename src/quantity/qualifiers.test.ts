import { expect, test } from 'vitest';
import { boundsOf, qualifierAfter, qualifierBefore } from './qualifiers.ts';

test('the longer word wins: 不超过 is not 超过', () => {
  expect(qualifierBefore('不超过', 3, '天')).toBe('at_most');
  expect(qualifierBefore('超过', 2, '天')).toBe('over');
});
test('近 before a span of time means the last years, not nearly', () => {
  expect(qualifierBefore('近', 1, '年')).toBeNull();
  expect(qualifierBefore('近', 1, '件')).toBe('nearly');
});
test('约 inside a word such as 签约 is no qualifier', () => {
  expect(qualifierBefore('签约', 2, '家')).toBeNull();
  expect(qualifierBefore('村规民约', 4, '份')).toBeNull();
});
test('最少 bounds a number, 最少的 names the least of several', () => {
  expect(qualifierBefore('最少召开', 4, '次')).toBe('at_least');
  expect(qualifierBefore('最少的仅有', 5, '人')).toBeNull();
});
test('bare 内 bounds only a time, and not 内部', () => {
  expect(qualifierAfter('日内', 1, true)?.qualifier).toBe('at_most');
  expect(qualifierAfter('家内', 1, false)).toBeNull();
  expect(qualifierAfter('天内部', 1, true)).toBeNull();
});
test('an exact value bounds itself on both sides, an absent value bounds nothing', () => {
  expect(boundsOf(5, 'exact')).toEqual({ lower: 5, upper: 5 });
  expect(boundsOf(null, 'about')).toEqual({ lower: null, upper: null });
});
test('the bound of a share stands in its own line', () => {
  expect(qualifierBefore('不足\n执法人员占编制的', 11, '%')).toBeNull();
  expect(qualifierBefore('不足执法人员总数的', 9, '%')).toBe('under');
  expect(qualifierBefore('约占执法人员总数的', 9, '%')).toBe('about');
  expect(qualifierBefore('预约占全部办件的', 8, '%')).toBeNull();
});
