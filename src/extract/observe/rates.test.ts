import { expect, test } from 'vitest';
import { joinedRates } from './rates.ts';

const joined = (text: string) => joinedRates(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test('rates joined in one list share the value', () => {
  expect(joined('文件报备率、及时率、规范率均达')).toEqual(['文件报备率', '及时率', '规范率']);
  expect(joined('，参考率和通过率达')).toEqual(['参考率', '通过率']);
  expect(joined('参考率、通过率实现三个')).toEqual(['参考率', '通过率']);
});
test('a single rate is no list', () => {
  expect(joined('办结率达')).toEqual([]);
});
