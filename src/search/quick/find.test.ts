import { expect, test } from 'vitest';
import { bucketName, buildBuckets } from './buckets.ts';
import type { QuickEntry } from './entry.ts';
import { QuickFinder } from './find.ts';

const entry = (kind: QuickEntry['kind'], zh: string, pinyin: string, en = ''): QuickEntry => ({
  kind,
  id: zh,
  zh,
  en,
  pinyin,
});
const fixed = [
  entry('indicator', '行政复议案件收案', 'xing zheng fu yi an jian shou an', 'Reconsideration cases received'),
  entry('indicator', '行政复议办结率', 'xing zheng fu yi ban jie lv', 'Reconsideration completion rate'),
  entry('system', '行政执法', 'xing zheng zhi fa', 'Enforcement'),
];
const growing = [
  entry('place', '长沙市', 'chang/zhang sha shi'),
  entry('place', '长沙县', 'chang/zhang sha xian'),
  entry('place', '岳麓区', 'yue lu qu'),
  entry('reference', '《中华人民共和国行政处罚法》', 'zhong hua ren min gong he guo xing zheng chu fa fa'),
];

function finder() {
  const buckets = buildBuckets(growing);
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const files = new Map([
    ['quick/fixed.json', encode({ buckets: buckets.length, entries: fixed, others: [] })],
    ...buckets.map((bucket, i) => [bucketName(i), encode(bucket)] as const),
  ]);
  return new QuickFinder(async (path) => files.get(path) ?? Promise.reject(new Error(path)));
}

const found = async (query: string) => (await finder().find(query)).map(({ zh }) => zh);

test('find() finds any part of a Chinese name, its beginning first', async () => {
  expect(await found('复议')).toEqual(['行政复议案件收案', '行政复议办结率']);
  expect(await found('沙县')).toEqual(['长沙县']);
  expect(await found('麓区')).toEqual(['岳麓区']);
  expect(await found('行政处罚')).toEqual(['《中华人民共和国行政处罚法》']);
  expect(await found('长')).toEqual(['长沙市', '长沙县']);
});

test('find() finds by pinyin and by initials, from any syllable of the fixed names on', async () => {
  expect(await found('xingzhengfuyi')).toEqual(['行政复议案件收案', '行政复议办结率']);
  expect(await found('xing zheng fu yi ban')).toEqual(['行政复议办结率']);
  expect(await found('xzfy')).toEqual(['行政复议案件收案', '行政复议办结率']);
  expect(await found('fybjl')).toEqual(['行政复议办结率']);
  expect(await found('banjielv')).toEqual(['行政复议办结率']);
});

test('find() finds places by pinyin and initials, whichever reading', async () => {
  expect(await found('changsha')).toEqual(['长沙市', '长沙县']);
  expect(await found('zhangshax')).toEqual(['长沙县']);
  expect(await found('yl')).toEqual(['岳麓区']);
  expect(await found('ylq')).toEqual(['岳麓区']);
});

test('find() finds a law with and without the name of the country', async () => {
  expect(await found('xzcff')).toEqual(['《中华人民共和国行政处罚法》']);
  expect(await found('zhrm')).toEqual(['《中华人民共和国行政处罚法》']);
});

test('find() finds by the words of an English name', async () => {
  expect(await found('reconsid rate')).toEqual(['行政复议办结率']);
  expect(await found('Enforcement')).toEqual(['行政执法']);
});

test('find() finds nothing for nothing, nor for what no name holds', async () => {
  expect(await found(' ')).toEqual([]);
  expect(await found('qqq')).toEqual([]);
  expect(await found('没有')).toEqual([]);
});
