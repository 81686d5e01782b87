/** How well values must be read, on the annotated corpus and on the textbook table; below these marks a change is a step back. */
import { beforeAll, expect, test } from 'vitest';
import type { QualityFile, Score } from '../../src/schema/published-quality.ts';
import { buildDataset } from './dataset.ts';
import { loadDivisions } from './divisions.ts';
import { readOptions } from './options.ts';
import { STAGES } from './real-stages.ts';

let quality: QualityFile;

beforeAll(() => {
  const options = readOptions([]);
  if (options === null) throw new Error('no options');
  const { files } = buildDataset(options, STAGES, loadDivisions(), { progress: () => () => {} });
  quality = JSON.parse(new TextDecoder().decode(files.get('quality.json'))) as QualityFile;
}, 60_000);

/** Harmonic mean of precision and recall, from the counts. */
const f1 = (scores: readonly Score[]) => {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return (
    (2 * sum(({ right }) => right)) /
    (2 * sum(({ right }) => right) + sum((score) => score.false) + sum(({ missed }) => missed))
  );
};

test('the gold set: mentions F1 at least 0.995, observations F1 at least 0.97 with precision at least 0.98', () => {
  const total = quality.gold?.total;
  if (total === undefined) throw new Error(quality.goldReason ?? 'no gold score');
  expect(f1([total.mentions])).toBeGreaterThanOrEqual(0.995);
  expect(f1([total.observations])).toBeGreaterThanOrEqual(0.97);
  expect(total.observations.precision).toBeGreaterThanOrEqual(0.98);
});
test('the gold set: role, scope and period agree on at least 0.95 of the values read right', () => {
  const agreement = quality.gold?.agreement;
  for (const kind of ['role', 'scope', 'period'] as const) {
    expect(agreement?.[kind].share, kind).toBeGreaterThanOrEqual(0.95);
  }
});
test('the gold set: every Arabic number is explained', () => {
  expect(quality.unexplained).toEqual([]);
});
test('whole made-up reports: at least 0.995 of the Arabic numbers are explained', () => {
  const whole = quality.textbook.find(({ name }) => name === 'whole-reports');
  expect(whole?.numbers.share).toBeGreaterThanOrEqual(0.995);
});
test('whole made-up reports: role, scope and period agree on at least 0.94 of the values read right', () => {
  const whole = quality.textbook.find(({ name }) => name === 'whole-reports');
  for (const kind of ['role', 'scope', 'period'] as const) {
    expect(whole?.agreement[kind].share, kind).toBeGreaterThanOrEqual(0.94);
  }
});
test('the textbook table: at least 700 rows, mentions F1 at least 0.99, observations F1 at least 0.97', () => {
  expect(quality.textbook.reduce((rows, table) => rows + table.rows, 0)).toBeGreaterThanOrEqual(700);
  expect(f1(quality.textbook.map(({ total }) => total.mentions))).toBeGreaterThanOrEqual(0.99);
  expect(f1(quality.textbook.map(({ total }) => total.observations))).toBeGreaterThanOrEqual(0.97);
});
test('whole made-up reports: at least 1000 rows, mentions F1 at least 0.99, observations F1 at least 0.96 with precision at least 0.97', () => {
  const whole = quality.textbook.find(({ name }) => name === 'whole-reports');
  if (whole === undefined) throw new Error('no score of whole reports');
  expect(whole.rows).toBeGreaterThanOrEqual(1000);
  expect(f1([whole.total.mentions])).toBeGreaterThanOrEqual(0.99);
  expect(f1([whole.total.observations])).toBeGreaterThanOrEqual(0.96);
  expect(whole.total.observations.precision).toBeGreaterThanOrEqual(0.97);
});
