import { expect, test } from 'vitest';
import { HEAD, holds, line, median, type Run, runOf } from './scores.ts';

const run = (performance: number, seo = 100): Run => ({
  points: { performance, accessibility: 100, 'best-practices': 100, seo },
  paintMs: 900,
  blockedMs: 1000 - 10 * performance,
  shift: 0,
  elements: 72,
  kib: 13,
});

test('runOf() takes points out of a hundred, and nothing for what was not measured', () => {
  const half = { score: 0.5, auditRefs: [] };
  const categories = { performance: half, accessibility: half, 'best-practices': half, seo: half };
  const shift = { id: 'cumulative-layout-shift', title: '', score: 1, numericValue: 0.25 };
  const result = runOf({ categories, audits: { 'cumulative-layout-shift': shift } });
  expect(result).toMatchObject({ shift: 0.25, elements: 0, points: { performance: 50, seo: 50 } });
});

test('median() is a measured value, the lower of two', () => {
  expect(median([99, 80, 90])).toBe(90);
  expect(median([80, 99])).toBe(80);
  expect(() => median([])).toThrow(/Unexpected median/);
});

test('holds() forgives a slow run beside a fast one, and no loss in the other categories', () => {
  expect(holds([run(90), run(100)])).toBe(true);
  expect(holds([run(90), run(99)])).toBe(false);
  expect(holds([run(100), run(100, 92)])).toBe(false);
});

test('line() shows the best and the median speed, and stands under its head', () => {
  const text = line('home', [run(90), run(100), run(95)]);
  expect(text).toContain('100 (95 of 3)');
  expect(text.length).toBe(HEAD.length);
  expect(line('home', [run(100, 92)])).toContain(' 92 ');
});
