import { describe, expect, test } from 'vitest';
import { checkPlaces, readGold } from './gold.ts';

const HEAD = 'doc\tstart\tend\ttext\tvalue\tunit\tqualifier\tindicator\taccept\tscope\tperiod\trole\n';
const ROW = '000\t2\t5\t12件\t12\t件\texact\ta.b\ta.c null\tarea\tyear\tactual\n';

describe('readGold', () => {
  test('an empty cell is null, accepted ids are a list', () => {
    const [first] = readGold(HEAD + ROW.replace('\t12\t', '\t\t'), 'g.tsv').rows;
    expect(first).toMatchObject({ line: 2, row: { value: null, indicator: 'a.b', accept: ['a.c', 'null'] } });
  });
  test('a row with an unknown qualifier is reported with its line, the others stay', () => {
    const { rows, messages } = readGold(HEAD + ROW.replace('exact', 'exactly') + ROW, 'g.tsv');
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(messages).toMatchObject([{ ruleId: 'wrong-row', place: { file: 'g.tsv', line: 2 } }]);
  });
  test('a table without a column is reported as a whole', () => {
    expect(readGold('doc\tstart\n', 'g.tsv').messages).toMatchObject([{ ruleId: 'missing-column' }]);
  });
});

describe('checkPlaces', () => {
  const { rows } = readGold(HEAD + ROW, 'g.tsv');
  test('a row whose words stand at its place is kept', () => {
    expect(checkPlaces(rows, '受理12件。', 'g.tsv').rows).toHaveLength(1);
  });
  test.each([
    ['受理', 'outside-file'],
    ['受理13件。', 'text-differs'],
  ])('against %s the row is %s', (source, ruleId) => {
    const { rows: kept, messages } = checkPlaces(rows, source, 'g.tsv');
    expect(kept).toEqual([]);
    expect(messages).toMatchObject([{ ruleId, place: { line: 2 } }]);
  });
});
