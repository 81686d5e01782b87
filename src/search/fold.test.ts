import { expect, test } from 'vitest';
import { asIs, fold } from './fold.ts';

const folded = (text: string) => fold(text, asIs).text;

test('fold() gives signs that mean the same one form', () => {
  expect(folded('长政发〔2020〕12号')).toBe(folded('长政发[2020]12号'));
  expect(folded('９８．５％')).toBe('98.5%');
  expect(folded('《行政处罚法》')).toBe('<行政处罚法>');
  expect(folded('“放管服”')).toBe('"放管服"');
  expect(folded('2021—2025年')).toBe(folded('2021-2025年'));
  expect(folded('ＡＰＰ、App')).toBe('app、app');
});

test('fold() leaves out spaces, and marks between thousands, but no comma between two numbers', () => {
  expect(folded('行政 复\n议　案件')).toBe('行政复议案件');
  expect(folded('1,083件，12，345,678')).toBe('1083件,12345678');
  expect(folded('第1,2条')).toBe('第1,2条');
  expect(folded('5，1234')).toBe('5,1234');
});

test('fold() tells where each character stood', () => {
  const text = '共 1,083 件';
  const { text: after, at } = fold(text, asIs);
  expect(after).toBe('共1083件');
  expect(at.map((place) => text.charAt(place))).toEqual(['共', '1', '0', '8', '3', '件', '']);
});

test('fold() simplifies by the table that it is given', () => {
  expect(fold('行政復議', (one) => ({ 復: '复', 議: '议' })[one] ?? one).text).toBe('行政复议');
});

test('fold() folded again stays as it is', () => {
  for (const text of ['〔2020〕—《法》“a”', '1,083', '１，０８３']) expect(folded(folded(text))).toBe(folded(text));
});
