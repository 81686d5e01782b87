import { expect, test } from 'vitest';
import { Terms } from '../words/vocabulary.ts';
import { Lines } from './lines.ts';

const text = '行政复议\n受理案件。复议结案\n复议';

function linesOf() {
  const terms = new Terms();
  terms.add('复议', 7);
  return new Lines(text, terms.table());
}
function places({ hits, first, last }: ReturnType<Lines['around']>): number[] {
  return [...hits.starts.slice(first, last)];
}

test('the terms of a line are those of the line alone', () => {
  const lines = linesOf();
  expect(places(lines.around({ start: 5, end: 10 }))).toEqual([10]);
  expect(places(lines.around({ start: 15, end: 17 }))).toEqual([15]);
});
test('what was given for a line stays when other lines are read after it', () => {
  const lines = linesOf();
  const last = lines.around({ start: 15, end: 17 });
  expect(places(lines.around({ start: 0, end: 4 }))).toEqual([2]);
  expect(places(last)).toEqual([15]);
});
test('a stretch over several lines is read with all of them', () => {
  expect(places(linesOf().around({ start: 3, end: 12 }))).toEqual([2, 10]);
});
