import { expect, it } from 'vitest';
import type { Report } from '../../schema/report.ts';
import type { System } from '../../schema/vocabulary.ts';
import { systemLines } from './report-systems.ts';

const text = '一、文明执法\n抽查案卷40卷。\n处理来信9件，坚持以案释法。';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mention = (id: string, words: string, sentence: string) => ({ id, ...span(words), sentence: span(sentence) });
const observation = (indicator: string, id: string, primary = true) => ({ indicator, mention: id, primary });
const report = {
  paragraphs: [
    { ...span('一、文明执法'), section: 's1', kind: 'heading' },
    span('抽查案卷40卷。'),
    span('处理来信9件，坚持以案释法。'),
  ],
  sections: [{ id: 's1', marker: '一、', title: '文明执法', ...span('一、文明执法') }],
  mentions: [mention('m1', '40卷', '抽查案卷40卷。'), mention('m2', '9件', '处理来信9件，坚持以案释法。')],
  observations: [observation('enforce.files', 'm1'), observation('dispute.letters', 'm2')],
  systems: [{ system: 'enforce', sections: ['s1'], observations: 1 }],
} as unknown as Report;

const known = (['enforce', 'dispute', 'society', 'tech'] as const).map((id) => ({
  id,
  terms: { enforce: ['文明执法'], dispute: ['信访'], society: ['普法', '以案释法'], tech: ['数字政府'] }[id],
}));
const lines = systemLines(report, text, known, (id) => id.split('.')[0] as System);
const shown = lines.map(({ how, quote }) => [how, quote && quote.before + quote.value + quote.after]);

it('quotes a heading, else the sentence of a value, else a word of the text, else nothing', () => {
  expect(shown).toEqual([
    ['heading', '一、文明执法'],
    ['value', '处理来信9件，坚持以案释法。'],
    ['word', '以案释法'],
    ['not-found', null],
  ]);
});

it('leads to the heading, to the mark of the value, to the paragraph of the word', () => {
  expect(lines.map(({ quote }) => quote?.anchor)).toEqual(['s1', 'm2', 'p3', undefined]);
});

it('counts the values, and says for each system which words were looked for', () => {
  expect(lines.map(({ values }) => values)).toEqual([1, 1, 0, 0]);
  for (const [i, { lookedFor }] of lines.entries()) expect(lookedFor).toEqual(known[i]?.terms);
});
