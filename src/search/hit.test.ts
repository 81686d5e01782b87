import { expect, test } from 'vitest';
import { asIs } from './fold.ts';
import { hitOf } from './hit.ts';
import type { SearchRecord } from './shape.ts';

const record = (...texts: string[]): SearchRecord => ({
  titles: [],
  system: null,
  blocks: texts.map((text, i) => ({ anchor: `p${i + 1}`, text, values: [] })),
});

const shown = (from: SearchRecord, ...words: string[]) =>
  hitOf(from, words, asIs).sentences.map(({ segments }) =>
    segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );

test('hitOf() shows the sentence with the words marked as they are written', () => {
  expect(shown(record('甲。办理行政 复议案件1,083件。乙。'), '行政复议', '1083')).toEqual([
    '办理[行政 复议]案件[1,083]件。',
  ]);
});

test('hitOf() prefers sentences that hold more of the words, and counts the rest', () => {
  const hit = hitOf(record('甲一。甲二。甲乙三。'), ['甲', '乙'], asIs);
  expect(hit.sentences.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual([
    '甲一。',
    '甲乙三。',
  ]);
  expect(hit.more).toBe(1);
});

test('hitOf() prefers, among equals, the sentence that states a value', () => {
  const value = { start: 7, end: 9, mention: 'm1', indicator: 'cases' };
  const from: SearchRecord = {
    titles: [],
    system: null,
    blocks: [{ anchor: 'p1', text: '甲。甲乙。甲丙3件。', values: [value] }],
  };
  expect(shown(from, '甲')).toEqual(['[甲]。', '[甲]丙3件。']);
});

test('hitOf() joins the sentences that one mark runs over', () => {
  expect(shown(record('甲乙。丙丁。'), '乙。丙')).toEqual(['甲[乙。丙]丁。']);
});

test('hitOf() gives the values that stand in what it shows, and no others', () => {
  const value = { start: 4, end: 6, mention: 'm1', indicator: 'cases' };
  const other = { start: 9, end: 10, mention: 'm2', indicator: 'other' };
  const from: SearchRecord = {
    titles: [],
    system: null,
    blocks: [{ anchor: 'p1', text: '复议案件12件。另有3件。', values: [value, other] }],
  };
  expect(hitOf(from, ['复议'], asIs).sentences[0]?.values).toEqual([{ text: '12', mention: 'm1', indicator: 'cases' }]);
});

test('hitOf() cuts a long sentence between clauses, never within a mark or a number', () => {
  const long = `${'前言若干，'.repeat(40)}办理行政复议案件1，083件，${'后续若干，'.repeat(40)}完。`;
  const [text] = shown(record(long), '行政复议');
  expect(text).toMatch(/^……前言若干，.*办理\[行政复议\]案件1，083件，.*后续若干，……$/);
  expect(text?.length).toBeLessThan(160);
});
