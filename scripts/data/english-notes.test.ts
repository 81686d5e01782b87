import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { loadCodebook } from './codebook.ts';
import { type ContentFixture, contentFixture, ENGLISH_NOTE, INDICATOR } from './content-fixture.ts';

const ENGLISH = 'indicators/en/demo.cases.mdx';
const CHINESE = 'indicators/demo.cases.mdx';
const chinese = INDICATOR.replace('traps: []', 'traps: [收到不是受理]').replace(
  '所有案件。',
  '## 甲\n\n所有。\n\n## 乙\n',
);
const english = ENGLISH_NOTE.replace('traps: []', 'traps: [Received is not accepted]');

let fixture: ContentFixture;
afterEach(() => fixture.remove());
const load = (files: Readonly<Record<string, string>>) => {
  fixture = contentFixture(files);
  return loadCodebook(fixture.content);
};

test('every indicator of the codebook has its note in English, and no English note is of anything else', () => {
  fixture = contentFixture();
  const { codebook, englishNotes, messages } = loadCodebook('content');
  const ids = codebook.indicators.map(({ id }) => id);
  expect(ids.filter((id) => !englishNotes.has(id))).toEqual([]);
  expect(readdirSync('content/indicators/en').sort()).toEqual(ids.map((id) => `${id}.mdx`).sort());
  expect(messages).toEqual([]);
});

test('a note with the parts of the Chinese one is taken', () => {
  const body = '\n## A\n\nAll “案件”.\n\n## B\n';
  const { englishNotes, messages } = load({ [CHINESE]: chinese, [ENGLISH]: english.replace('All cases.\n', body) });
  expect(messages).toEqual([]);
  expect(englishNotes.get('demo.cases')).toEqual({ traps: ['Received is not accepted'], note: body.trim() });
});

test('an indicator without one is a warning that names the file to write; the indicator stays', () => {
  const { codebook, englishNotes, messages } = load({ 'indicators/demo.other.mdx': other(INDICATOR) });
  expect(codebook.indicators).toHaveLength(2);
  expect([...englishNotes.keys()]).toEqual(['demo.cases']);
  expect(messages).toEqual([
    expect.objectContaining({
      ruleId: 'no-english-note',
      fatal: false,
      place: { file: 'indicators/en/demo.other.mdx', line: null, column: null },
      cause: 'indicators/demo.other.mdx',
    }),
  ]);
});

test.each([
  ['another id than its name', other(ENGLISH_NOTE), 'file-name', 2, null],
  ['other traps', ENGLISH_NOTE, 'other-traps', 3, `${CHINESE}:21`],
  ['a section too few', `${english}\n## A\n`, 'other-sections', 8, `${CHINESE}:28`],
  ['a section too many', `${english}\n## A\n\n## B\n\n## C\n`, 'other-sections', 12, `${CHINESE}:28`],
  ['no front matter', 'All cases.', 'no-front-matter', 1, null],
  ['a field that only the Chinese file has', english.replace('traps', 'unit: 件\ntraps'), 'unknown-field', 3, null],
])('an English file with %s gives file and line and is left out', (_name, file, ruleId, line, cause) => {
  const { codebook, englishNotes, messages } = load({ [CHINESE]: chinese, [ENGLISH]: file });
  expect(messages).toEqual([
    expect.objectContaining({ ruleId, fatal: true, cause, place: { file: ENGLISH, line, column: null } }),
  ]);
  expect(codebook.indicators).toHaveLength(1);
  expect(englishNotes.size).toBe(0);
});

test('an English file without a Chinese one is left out', () => {
  const { messages } = load({ 'indicators/en/demo.other.mdx': other(ENGLISH_NOTE) });
  expect(messages).toEqual([expect.objectContaining({ ruleId: 'unknown-indicator', fatal: true })]);
});

test('an English file whose Chinese one cannot be read is not blamed for it', () => {
  const { messages } = load({ [CHINESE]: '没有首部' });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-front-matter']);
});

function other(file: string): string {
  return file.replace('demo.cases', 'demo.other');
}
