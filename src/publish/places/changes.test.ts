import { describe, expect, test } from 'vitest';
import { indexSentences } from '../beside/sentence-index.ts';
import { type Sketch, sketch } from '../fixture.ts';
import { changesOf } from './changes.ts';

const changes = (...reports: Sketch[]) => {
  const published = reports.map(sketch);
  return changesOf(published, indexSentences(published));
};

const BEFORE: Sketch = {
  id: 'a-2022',
  year: 2022,
  lines: ['受理行政复议申请12件，培训执法人员30人。', '严格执行行政复议法和行政诉讼法的各项规定。'],
  values: { 'dispute.cases': '12件', 'train.people': '30人' },
  cites: { reconsideration: '行政复议法', litigation: '行政诉讼法' },
};
const AFTER: Sketch = {
  id: 'a-2023',
  year: 2023,
  lines: ['受理行政复议申请15件，清理规范性文件4份。', '严格执行行政复议法和行政诉讼法的各项规定。'],
  values: { 'dispute.cases': '15件', 'rule.docs': '4份' },
  cites: { reconsideration: '行政复议法' },
};

describe('changesOf', () => {
  test('names what appeared and what fell silent, with the value of each', () => {
    expect(changes(BEFORE, AFTER)).toEqual([
      {
        from: 'a-2022',
        to: 'a-2023',
        fromYear: 2022,
        toYear: 2023,
        both: 1,
        appeared: [{ indicator: 'rule.docs', observation: 'a-2023.rule.docs' }],
        silent: [{ indicator: 'train.people', observation: 'a-2022.train.people' }],
        cited: { appeared: [], silent: [{ id: 'litigation', name: '行政诉讼法', kind: 'law', start: 33, end: 38 }] },
        sentences: { compared: 2, same: 1 },
      },
    ]);
  });
  test('a value of a part alone is still stated: nothing fell silent', () => {
    const part = sketch(AFTER);
    const before = sketch({ ...BEFORE, values: { 'rule.docs': '12件' }, cites: {} });
    const report = { ...part.report, observations: part.report.observations.map((o) => ({ ...o, primary: false })) };
    const pair = [before, { ...part, report }];
    expect(changesOf(pair, indexSentences(pair))[0]).toMatchObject({ both: 1, silent: [] });
  });
  test('a gap of years is compared across, and both years are named', () => {
    expect(changes(BEFORE, { ...AFTER, id: 'a-2024', year: 2024 })).toMatchObject([{ fromYear: 2022, toYear: 2024 }]);
  });
  test('one report is compared with nothing', () => {
    expect(changes(AFTER)).toEqual([]);
  });
  test('two reports on one year are compared with none', () => {
    expect(changes(BEFORE, AFTER, { ...AFTER, id: 'a-2023-2' })).toEqual([]);
  });
  test('a report without a year is compared with none', () => {
    expect(changes(BEFORE, { ...AFTER, year: null })).toEqual([]);
  });
});
