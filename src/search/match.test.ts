import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asIs } from './fold.ts';
import { matchVolume } from './match.ts';
import { memoryIndex, reportOf } from './testing.ts';
import { words } from './words.ts';

const found = async (reports: Parameters<typeof memoryIndex>[0], query: string) =>
  (await matchVolume(memoryIndex(reports).index, 0, words(query, asIs))).map(
    ({ report, record }) => `${report.id}/${record}`,
  );

const two = [
  reportOf('a', ['全年办理行政复议案件1,083件。', '行政执法。复议'], { place: '岳麓区', year: 2024 }),
  reportOf('b', ['行政　复议机构', '无'], { place: '长沙县', year: 2023 }),
];

test('matchVolume() finds a phrase where it stands whole, spaces aside, and nowhere else', async () => {
  expect(await found(two, '行政复议')).toEqual(['a/0', 'b/0']);
  expect(await found(two, '法。复')).toEqual(['a/1']);
  expect(await found(two, '议行')).toEqual([]);
});

test('matchVolume() finds single characters, digits and numbers with or without a thousands mark', async () => {
  expect(await found(two, '无')).toEqual(['b/1']);
  expect(await found(two, '1083件')).toEqual(['a/0']);
  expect(await found(two, '１，０８３')).toEqual(['a/0']);
});

test('matchVolume() wants all words in one record', async () => {
  expect(await found(two, '行政 复议')).toEqual(['a/0', 'a/1', 'b/0']);
  expect(await found(two, '执法 案件')).toEqual([]);
});

test('matchVolume() takes a word that names the report as held by its records, but never such words alone', async () => {
  expect(await found(two, '岳麓区 行政')).toEqual(['a/0', 'a/1']);
  expect(await found(two, '2023 行政')).toEqual(['b/0']);
  expect(await found(two, '岳麓区')).toEqual([]);
  expect(await found(two, '岳麓区 2024')).toEqual([]);
});

test('matchVolume() finds no phrase that runs over the end of a block or record', async () => {
  expect(await found([reportOf('a', ['甲乙', '丙丁'])], '乙丙')).toEqual([]);
});

test('matchVolume() equals a search through the plain texts, whatever they hold', async () => {
  const text = fc.string({ unit: fc.constantFrom('法', '治', '政', '府', '1', '，'), maxLength: 40 });
  const texts = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 });
  const query = fc.string({ unit: fc.constantFrom('法', '治', '政', '府', '1', '，', ' '), maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(texts, query, async (all, asked) => {
      const reports = all.map((records, i) => reportOf(`r${i}`, records));
      const parts = words(asked, asIs);
      const folded = (record: string) => record.replaceAll('，', ',');
      const truth = all.flatMap((records, i) =>
        records.flatMap((record, j) =>
          parts.length > 0 && parts.every((part) => folded(record).includes(part)) ? [`r${i}/${j}`] : [],
        ),
      );
      expect(await found(reports, asked)).toEqual(truth);
    }),
    { numRuns: 300 },
  );
});

test('matchVolume() loads no table of records where nothing is found', async () => {
  const { index, loaded } = memoryIndex(two);
  await matchVolume(index, 0, ['处罚']);
  expect(loaded.filter((path) => path.includes('page'))).toEqual([]);
});
