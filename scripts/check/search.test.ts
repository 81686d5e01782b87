import { expect, test } from 'vitest';
import { madeUpPage, madeUpSite } from './made-up-site.ts';
import { checkSearch } from './search.ts';

const json = (value: unknown) => JSON.stringify(value);
const place = { kind: 'place', id: '43', zh: '甲省', en: '', pinyin: 'jia sheng' };

const whole = {
  'data/v1/index.json': json({ release: 'v1-a' }),
  'data/v1/reports/r.txt': '甲',
  'places/43/index.html': madeUpPage(''),
  'find/v1-a/index.json': json({ volumes: [{ reports: 1, records: 1, years: null }] }),
  'find/v1-a/traditional.txt': '',
  'find/v1-a/v0/volume.json': json({ shards: [1], pages: [0] }),
  'find/v1-a/v0/0.bin': 'x',
  'find/v1-a/v0/page-0.json': json({ reports: [] }),
  'find/v1-a/reports/r.json': json({ id: 'r', title: null, records: [] }),
  'find/v1-a/quick/fixed.json': json({ buckets: 1, entries: [], others: [] }),
  'find/v1-a/quick/0.json': json({ entries: [place], keys: {} }),
};

const problems = (files: Readonly<Record<string, string>>) =>
  checkSearch(madeUpSite(files)).problems.map(({ file, what }) => `${file}: ${what}`);

function without(name: keyof typeof whole): Record<string, string> {
  const { [name]: _, ...rest } = whole;
  return rest;
}

test('checkSearch() is content with a whole index', () => {
  expect(problems(whole)).toEqual([]);
});

test('checkSearch() misses the index of a release, a shard, a page of records, the text of a report', () => {
  for (const name of [
    'find/v1-a/index.json',
    'find/v1-a/v0/0.bin',
    'find/v1-a/v0/page-0.json',
    'find/v1-a/reports/r.json',
  ] as const)
    expect(problems(without(name))).toEqual([`${name}: is missing`]);
});

test('checkSearch() finds files of another release, files that grew, and names without a page', () => {
  expect(problems({ ...whole, 'find/v1-b/index.json': '' })).toEqual([
    'find/v1-b/index.json: belongs to another release',
  ]);
  expect(problems({ ...whole, 'find/v1-a/v0/0.bin': 'x'.repeat(200_000) })).toHaveLength(1);
  expect(problems(without('places/43/index.html'))).toEqual(['find/v1-a/: offers 甲省, which has no page']);
});
