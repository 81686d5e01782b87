import { afterEach, describe, expect, test } from 'vitest';
import { type ContentFixture, contentFixture, INDICATOR, REPORT } from './content-fixture.ts';
import { buildDataset } from './dataset.ts';
import { formatMessage } from './problem.ts';
import { SMALL_STAGES } from './small-stages.ts';
import { sha256 } from './sources.ts';
import type { Stages } from './stages.ts';

const fixtures: ContentFixture[] = [];
afterEach(() => {
  for (const fixture of fixtures.splice(0)) fixture.remove();
});

function build(files: Readonly<Record<string, string | Uint8Array>> = {}, stages: Stages = SMALL_STAGES) {
  const fixture = contentFixture(files);
  fixtures.push(fixture);
  const options = {
    reports: `${fixture.content}/reports`,
    content: fixture.content,
    gold: `${fixture.content}/gold/gold.tsv`,
    year: null,
  };
  const built = buildDataset(options, stages, [], { progress: () => () => {} });
  const json = (path: string) => JSON.parse(new TextDecoder().decode(built.files.get(path))) as never;
  const log = built.messages.map(formatMessage).filter((line) => !line.includes('gold:no-gold'));
  return { ...built, json, log };
}

const hash = (text: string) => sha256(new TextEncoder().encode(text));
const provenance = (sha: string) =>
  `what: 报告\norigin: null\nnote: null\nreceivedOn: null\ncharset: utf-8\nsha256: ${sha}\n`;
const GOLD_HEAD = 'doc\tstart\tend\ttext\tvalue\tunit\tqualifier\tindicator\taccept\tscope\tperiod\trole\n';

describe('buildDataset', () => {
  test('a bare file gives a report, its text and its values', () => {
    const { json, files, log } = build();
    expect(log).toEqual([]);
    expect(json('index.json')).toMatchObject({ counts: { files: 1, reports: 1, mentions: 2, observations: 2 } });
    expect(new TextDecoder().decode(files.get('reports/430104-2023.txt'))).toBe(REPORT);
    expect(json('indicators/demo.cases.json')).toMatchObject({
      note: '所有案件。',
      observations: [
        { value: 12, quote: '全年受理申请12件。', year: 2023, place: { code: '430104' } },
        { value: 10, quote: '审结10件。' },
      ],
    });
  });

  test('the same content in another folder gives the same bytes', () => {
    const [first, second] = [build(), build()];
    expect([...first.files.keys()]).toEqual([...second.files.keys()]);
    for (const [path, bytes] of first.files) expect(second.files.get(path), path).toEqual(bytes);
  });

  test('a file of an unknown kind is left out with a message, the rest is built', () => {
    const { json, log } = build({ 'reports/b.docx': 'x' });
    expect(log).toEqual([expect.stringMatching(/^b\.docx error 不能读取这种文件.*read:unknown-format$/)]);
    expect(json('quality.json')).toMatchObject({ leftOut: [{ file: 'b.docx', ruleId: 'unknown-format' }] });
    expect(json('index.json')).toMatchObject({ counts: { files: 2, reports: 1, leftOut: 1 } });
  });

  test('a file that the parser refuses is listed as left out', () => {
    const { json } = build({ 'reports/b.txt': ' ' });
    expect(json('quality.json')).toMatchObject({ leftOut: [{ file: 'b.txt', ruleId: 'empty-file' }] });
  });

  test('the same text in another wrapping is left out and names the first', () => {
    const { json, log } = build({ 'reports/b.txt': REPORT.replaceAll('\n', '\n\n  ') });
    expect(log).toEqual([expect.stringMatching(/^b\.txt error .*430104-2023.*另见 a\.txt read:duplicate-report$/)]);
    expect(json('index.json')).toMatchObject({ counts: { reports: 1 } });
  });

  test('another text of the same place and year gets an id of its own', () => {
    const { files, log } = build({ 'reports/b.txt': REPORT.replace('12件', '13件') });
    expect(files.has('reports/430104-2023-2.json')).toBe(true);
    expect(log).toEqual([expect.stringContaining('read:same-place-and-year')]);
  });

  test('a provenance file with the right hash passes, with another one the file is left out', () => {
    expect(build({ 'reports/a.txt.provenance.yml': provenance(hash(REPORT)) }).log).toEqual([]);
    const { log, json } = build({ 'reports/a.txt.provenance.yml': provenance(hash('other')) });
    expect(log).toEqual([expect.stringContaining('read:hash-mismatch')]);
    expect(json('index.json')).toMatchObject({ counts: { reports: 0, leftOut: 1 } });
  });

  test('a sidecar with an unknown field gives its line and leaves its report out', () => {
    const sidecar = 'year:\n  value: 2023\n  reason: 标题有误\ncolour: red\n';
    const { log, json } = build({ 'reports/a.txt.meta.yml': sidecar });
    expect(log).toEqual([expect.stringMatching(/^a\.txt\.meta\.yml:4 error .*colour.*read:unknown-field$/)]);
    expect(json('quality.json')).toMatchObject({ leftOut: [{ file: 'a.txt', ruleId: 'unknown-field' }] });
  });

  test('a sidecar without its file is reported', () => {
    expect(build({ 'reports/z.txt.meta.yml': '{}' }).log).toEqual([expect.stringContaining('read:orphan-companion')]);
  });

  test.each([
    ['an unknown unit', INDICATOR.replace('units: [case]', 'units: [case, 斗]'), 'unknown-unit', 17],
    ['an unknown topic', INDICATOR.replace('topic: [demo]', 'topic: [nowhere]'), 'unknown-topic', 16],
    ['an unknown system', INDICATOR.replace('system: dispute', 'system: unknown'), 'wrong-field', 10],
    ['an unknown field', INDICATOR.replace('traps: []', 'traps: []\nhint: x'), 'unknown-field', 22],
    ['a pattern without words', INDICATOR.replace("'受理'", "'N'"), 'wrong-pattern', 20],
    ['an id that is not its name', INDICATOR.replace('demo.cases', 'demo.other'), 'file-name', 2],
    ['no front matter', '所有案件。', 'no-front-matter', 1],
    ['broken YAML', INDICATOR.replace('not: []', 'not: ['), 'yaml-syntax', 19],
  ])('an indicator file with %s gives file and line, the rest is built', (_name, file, ruleId, line) => {
    const { messages, json } = build({ 'indicators/demo.cases.mdx': file });
    const [first] = messages.filter((message) => message.source === 'codebook');
    expect(first).toMatchObject({ ruleId, fatal: true, place: { file: 'indicators/demo.cases.mdx', line } });
    expect(json('index.json')).toMatchObject({ counts: { reports: 1, indicators: 0 } });
  });

  test('two indicator files with one id: the second is reported with the place of the first', () => {
    const { messages, json } = build({ 'indicators/demo.other.mdx': INDICATOR });
    expect(messages).toContainEqual(
      expect.objectContaining({
        ruleId: 'duplicate-id',
        place: { file: 'indicators/demo.other.mdx', line: 2, column: null },
        cause: 'indicators/demo.cases.mdx:2',
      }),
    );
    expect(json('index.json')).toMatchObject({ counts: { indicators: 1 } });
  });

  test('a related indicator that does not exist is a warning, the indicator stays', () => {
    const { messages, json } = build({
      'indicators/demo.cases.mdx': INDICATOR.replace('related: []', 'related: [a.b]'),
    });
    expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'unknown-related', fatal: false }));
    expect(json('index.json')).toMatchObject({ counts: { indicators: 1 } });
  });

  test('a rate made of words that have no English is a warning at their line, the indicator stays', () => {
    const { messages, json } = build({
      'indicators/demo.cases.mdx': INDICATOR.replace('denominators: []', 'denominators: [应诉件数, 审结件数]'),
      'lexicon/counted.yml': '应诉件数: cases responded to\n',
    });
    const place = { file: 'indicators/demo.cases.mdx', line: 14, column: null };
    const found = messages.filter(({ source }) => source === 'codebook');
    expect(found).toEqual([expect.objectContaining({ ruleId: 'no-english-words', fatal: false, place })]);
    expect(json('lexicon.json')).toMatchObject({ counted: { 应诉件数: 'cases responded to' } });
  });

  test('gold rows are scored; one outside its file or with other words is reported and not scored', () => {
    const at = REPORT.indexOf('12件');
    const row = (start: number, text: string) =>
      `a\t${start}\t${start + text.length}\t${text}\t12\t件\texact\tdemo.cases\t\tarea\tyear\tactual\n`;
    const gold = GOLD_HEAD + row(at, '12件') + row(4000, '12件') + row(at + 1, '12件');
    const { json, messages } = build({ 'gold/gold.tsv': gold });
    expect(messages.map(({ ruleId, place }) => [ruleId, place?.line])).toEqual([
      ['outside-file', 3],
      ['text-differs', 4],
    ]);
    expect(json('quality.json')).toMatchObject({
      gold: { rows: 1, total: { observations: { right: 1, missed: 0, false: 1, precision: 0.5, recall: 1 } } },
    });
  });

  test('a report that breaks a step is left out, the rest is built', () => {
    const createExtractor: Stages['createExtractor'] = (codebook) => (report) => {
      if (report.text.includes('99件')) throw new Error('no such number');
      return SMALL_STAGES.createExtractor(codebook)(report);
    };
    const { json, log } = build({ 'reports/b.txt': '2022年报告\n99件。' }, { ...SMALL_STAGES, createExtractor });
    expect(log).toEqual([expect.stringMatching(/^b\.txt error .*no such number.*extract:report-failed$/)]);
    expect(json('index.json')).toMatchObject({ counts: { reports: 1, leftOut: 1 } });
  });

  test('a value whose quote is not at its place stops the build', () => {
    const createExtractor: Stages['createExtractor'] = (codebook) => (report) => {
      const extraction = SMALL_STAGES.createExtractor(codebook)(report);
      return { ...extraction, mentions: extraction.mentions.map((mention) => ({ ...mention, text: '13件' })) };
    };
    expect(() => build({}, { ...SMALL_STAGES, createExtractor })).toThrow(
      /430104-2023: mention m1: the text has "12件"/,
    );
  });
});
