/** From the source file to the values: what a machine-translated report still states, and what it no longer does. */
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { parseSource } from '../../src/parse/index.ts';
import { loadCodebook } from './codebook.ts';
import { loadDivisions } from './divisions.ts';

const extract = createExtractor(loadCodebook('content').codebook);
const context = { divisions: loadDivisions(), currentYear: 2026 };
const FILLER =
  '坚持依法行政，深入推进法治政府建设，不断提高行政执法和依法治理的能力和水平，各项工作取得新的成效。'.repeat(10);

function valuesOf(body: string, signs: string): string[] {
  const text = `某县2022年法治政府建设情况的报告\n\n${signs}\n\n一、主要举措和成效\n\n${FILLER}\n\n${body}\n\n二、存在的不足\n\n法治意识有待提高。\n\n某县人民政府\n`;
  const bytes = new TextEncoder().encode(text);
  const file = { path: 'report.txt', bytes, sha256: '0'.repeat(64), origin: null, originEn: null, sidecar: null };
  return parseSource(file, context).reports.flatMap((report) =>
    extract(report).observations.map(({ indicator, value }) => `${indicator} ${value}`),
  );
}

const TRANSLATED = '12月 24, 2022，县政府的执行会议讨论行政复审和行政惩罚的问题。';
const WRITTEN = '县政府召开常务会议，研究行政复议和行政处罚工作。';

describe('an intact sentence keeps its value in a machine-translated text', () => {
  test.each([
    ['县政府收到行政复议申请25件。', 'reconsideration.received 25'],
    ['全年制定行政规范性文件6件。', 'rule.doc.made 6'],
    ['受理法律援助案件184件。', 'legal_aid.accepted 184'],
    ['全县新登记市场主体2876户。', 'func.market.new_entities 2876'],
  ])('%s', (sentence, value) => {
    expect(valuesOf(sentence, TRANSLATED)).toEqual([value]);
  });
});

describe('a garbled one has none there', () => {
  test.each([
    '县政府收到的复审申请25件，被接受21件，保持12例。',
    '通过规范性文件纸张6件。',
    '人民的调停委员会调停争论1530件，成功率98%。',
    '法律知识的普及活动46场，分发传单12000份。',
    '行政惩罚的箱子742件，罚款的收入310万元。',
    '批准时间的限制被压缩62%。',
    '《行政复议法实施后，拒绝受理行政复议申请3件。',
  ])('%s', (sentence) => {
    expect(valuesOf(sentence, TRANSLATED)).toEqual([]);
  });
});

test('what hangs on the clause before is read in a text written in Chinese, and left out in a translated one', () => {
  const sentence = '县政府收到行政复议申请25件，受理21件。';
  expect(valuesOf(sentence, WRITTEN)).toEqual(['reconsideration.received 25', 'reconsideration.accepted 21']);
  expect(valuesOf(sentence, TRANSLATED)).toEqual(['reconsideration.received 25']);
});
