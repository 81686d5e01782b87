import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCodebook } from './codebook.ts';
import { STAGES } from './real-stages.ts';
import { scoreMadeUp } from './score-made-up.ts';

const HEADER = readFileSync(join('content', 'gold', 'gold.tsv'), 'utf8').split('\n')[0];
const TEXT = `某县2023年法治政府建设年度报告\n\n2023年，收到行政复议申请36件。${'依法行政，依法办事，依法公开。'.repeat(40)}\n`;
const ROW = (doc: string) => {
  const start = TEXT.indexOf('36件');
  const cells = ['36件', 36, '件', 'exact', 'reconsideration.received', '', 'government', 'year', 'actual'];
  return [doc, start, start + '36件'.length, ...cells].join('\t');
};

function scored(rows: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  mkdirSync(join(folder, 'made-up'));
  writeFileSync(join(folder, 'made-up', 'a.txt'), TEXT);
  writeFileSync(join(folder, 'made-up', 'annotations.tsv'), `${[HEADER, ...rows].join('\n')}\n`);
  const extract = STAGES.createExtractor(loadCodebook('content').codebook);
  return scoreMadeUp(join(folder, 'gold.tsv'), {
    parse: STAGES.parse,
    extract,
    context: { divisions: [], currentYear: 2026 },
  });
}

test('a whole report is scored by its annotation', () => {
  const { scores, messages } = scored([ROW('a')]);
  expect(messages).toEqual([]);
  expect(scores.map(({ name, rows, total }) => [name, rows, total.observations.right])).toEqual([
    ['whole-reports', 1, 1],
  ]);
});
test('an annotation without its text is named and not used', () => {
  const { scores, messages } = scored([ROW('a'), ROW('b')]);
  expect(messages.map(({ ruleId, reason }) => [ruleId, reason.includes('b.txt')])).toEqual([
    ['gold-without-text', true],
  ]);
  expect(scores[0]?.rows).toBe(1);
});
test('without annotations nothing is scored', () => {
  expect(scoreMadeUp(null, {} as never)).toEqual({ scores: [], messages: [] });
});
