import { expect, test } from 'vitest';
import { titleKey } from './normalise.ts';

test.each([
  '《法治政府建设实施纲要（2015—2020年）》',
  '法治政府建设实施纲要(2015-2020年)',
  '法治政府建设实施纲要（2015－2020）'.replace('－', '—'),
  '法治政府建设实施纲要(20152020年)',
  '法治政府建设实施纲要（2015 — 2020 年）',
])('%s is the same outline', (title) => {
  expect(titleKey(title)).toBe('法治政府建设实施纲要20152020');
});
test('a law is named with and without 中华人民共和国', () => {
  expect(titleKey('中华人民共和国行政复议法')).toBe(titleKey('行政复议法'));
});
test('another period is another outline', () => {
  expect(titleKey('法治政府建设实施纲要（2021—2025年）')).not.toBe(titleKey('法治政府建设实施纲要（2015—2020年）'));
});
