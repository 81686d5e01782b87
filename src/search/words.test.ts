import { expect, test } from 'vitest';
import { asIs } from './fold.ts';
import { words } from './words.ts';

test('words() splits at spaces and keeps a phrase in straight quotes whole', () => {
  expect(words(' 行政复议　2024 ', asIs)).toEqual(['行政复议', '2024']);
  expect(words('"open data" 平台', asIs)).toEqual(['opendata', '平台']);
});

test('words() leaves out what another word holds already', () => {
  expect(words('复议 行政复议 复议', asIs)).toEqual(['行政复议']);
});

test('words() of nothing, or of spaces alone, are none', () => {
  expect(words(' \n', asIs)).toEqual([]);
});
