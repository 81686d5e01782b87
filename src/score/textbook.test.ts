import { describe, expect, test } from 'vitest';
import { readTextbook } from './gold.ts';
import { textbookSentences } from './textbook.ts';

const HEAD = 'id\theading\tsentence\ttext\tvalue\tunit\tqualifier\tindicator\taccept\tscope\tperiod\trole\tnote\n';
const row = (id: string, sentence: string, text: string, value: number) =>
  `${id}\t（一）复议\t${sentence}\t${text}\t${value}\t件\texact\t\t\tarea\tyear\tactual\t\n`;
const read = (...rows: string[]) => textbookSentences(readTextbook(HEAD + rows.join(''), 't.tsv'), 't.tsv');

describe('textbookSentences', () => {
  test('each row stands at its words, after the row before and not inside a longer number', () => {
    const sentence = '受理12件，审结2件，归档2件。';
    const { sentences } = read(
      row('a-1', sentence, '12件', 12),
      row('a-2', sentence, '2件', 2),
      row('a-3', sentence, '2件', 2),
    );
    expect(sentences).toHaveLength(1);
    const [{ source, rows } = { source: '', rows: [] }] = sentences;
    const at = source.indexOf(sentence);
    expect(rows.map(({ start, end }) => [start - at, source.slice(start, end)])).toEqual([
      [2, '12件'],
      [8, '2件'],
      [13, '2件'],
    ]);
  });
  test('words that the sentence does not have are reported with their line', () => {
    const { messages } = read(row('a-1', '受理12件。', '13件', 13));
    expect(messages).toMatchObject([{ ruleId: 'not-in-sentence', place: { file: 't.tsv', line: 2 } }]);
  });
  test('the small report speaks of the year of the sentence', () => {
    const { sentences } = read(row('a-1', '2019年，受理12件。', '12件', 12));
    expect(sentences[0]?.source).toContain('某区2019年法治政府建设');
  });
});
