import { describe, expect, test } from 'vitest';
import type { Codebook, Indicator } from '../../schema/indicator.ts';
import type { ParsedReport } from '../../schema/parsed.ts';
import { findNumbers } from '../numbers/find.ts';
import type { Reading } from '../reader.ts';
import { createIntactFilter } from './intact.ts';

const indicator = (id: string, topic: string, say: string[]): Indicator =>
  ({ id, topic: [topic], cues: [{ say }], not: [], units: ['件'] }) as unknown as Indicator;

const codebook: Codebook = {
  indicators: [
    indicator('reconsideration.received', 'reconsideration', ['{收到}']),
    indicator('reconsideration.accepted', 'reconsideration', ['受理']),
    indicator('legal_aid.accepted', 'legal_aid', ['受理…案件']),
    indicator('rule.doc.made', 'rule_doc', ['制定']),
  ],
  topics: {
    reconsideration: { zh: '', terms: ['行政复议', '复议申请', '复议'] },
    legal_aid: { zh: '', terms: ['法律援助'] },
    rule_doc: { zh: '', terms: ['规范性文件', '行政规范性文件'] },
  },
  classes: { 收到: ['收到', '接受'] },
};
const filter = createIntactFilter(codebook);

/** Which of the values that were read at each quantity stay. */
function kept(text: string, ...ids: string[]): string[] {
  const readings = findNumbers(text).quantities.map(
    (quantity, index) => ({ quantity, observations: [{ indicator: ids[index] }] }) as unknown as Reading,
  );
  const report = { folded: text } as ParsedReport;
  return filter(report, readings).flatMap(({ observations }) => observations.map((one) => one.indicator));
}

describe('an intact clause keeps its value', () => {
  test.each([
    ['县政府收到行政复议申请25件。', 'reconsideration.received'],
    ['全年制定行政规范性文件6件，', 'rule.doc.made'],
    ['受理法律援助案件184件；', 'legal_aid.accepted'],
    ['2021年，收到了73件行政复议申请。', 'reconsideration.received'],
  ])('%s', (text, id) => {
    expect(kept(text, id)).toEqual([id]);
  });
});

describe('a garbled clause has none', () => {
  test.each([
    ['行政复议申请被收到25件。', 'reconsideration.received'],
    ['拒绝受理行政复议申请3件。', 'reconsideration.accepted'],
    ['县政府接受行政复议申请25件。', 'reconsideration.received'],
    ['制定规范性文件纸张6件。', 'rule.doc.made'],
    ['制定文件6件。', 'rule.doc.made'],
    ['收到行政复审申请25件。', 'reconsideration.received'],
    ['《法律援助条例执行中受理法律援助案件9件。', 'legal_aid.accepted'],
  ])('%s', (text, id) => {
    expect(kept(text, id)).toEqual([]);
  });
  test('nothing is inherited from the clause before', () => {
    expect(kept('收到行政复议申请25件，受理21件。', 'reconsideration.received', 'reconsideration.accepted')).toEqual([
      'reconsideration.received',
    ]);
  });
});
