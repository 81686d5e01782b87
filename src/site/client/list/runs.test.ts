import { expect, test } from 'vitest';
import { rowsOf } from './runs.ts';

const runs = [
  { root: '/a/', from: 5, count: 2 },
  { root: '/b/', from: 0, count: 0 },
  { root: '/a/', from: 60, count: 3 },
];
const rows = (from: number, to: number) => rowsOf(runs, from, to).map(({ root, at }) => `${root}${at}`);

test('rowsOf() goes through the runs one after the other', () => {
  expect(rows(0, 5)).toEqual(['/a/5', '/a/6', '/a/60', '/a/61', '/a/62']);
  expect(rows(1, 3)).toEqual(['/a/6', '/a/60']);
  expect(rows(2, 3)).toEqual(['/a/60']);
});

test('rowsOf() gives fewer rows where the runs end, and none behind them', () => {
  expect(rows(4, 9)).toEqual(['/a/62']);
  expect(rows(5, 9)).toEqual([]);
});
