import { expect, test } from 'vitest';
import { add, closingLine, countsOf, NONE } from './counts.ts';

const report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
};

test('countsOf() takes pending and todo tests as skipped', () => {
  expect(countsOf(report)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test('countsOf() counts a test file that did not load as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countsOf({ ...report, testResults }).failed).toBe(1);
});

test('add() sums run by run, and nothing is NONE', () => {
  expect(add(countsOf(report), NONE)).toEqual(countsOf(report));
});

test('closingLine() names skipped tests only where there are some', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
