import { expect, test } from 'vitest';
import type { KnownReference } from '../../schema/indicator.ts';
import type { ParsedReport } from '../../schema/parsed.ts';
import { createReferenceFinder } from './find.ts';

const known: KnownReference[] = [
  {
    id: 'some-law',
    kind: 'law',
    name: '中华人民共和国某某法',
    aliases: [],
    terms: [],
    supersededBy: null,
    since: null,
  },
  {
    id: 'three',
    kind: 'programme',
    name: '三项制度',
    aliases: [],
    terms: ['三项制度'],
    supersededBy: null,
    since: null,
  },
];
const find = (text: string) =>
  createReferenceFinder(known)({ text, folded: text, toRaw: (span) => span } as ParsedReport).map(
    ({ id, kind, start, end }) => ({
      id,
      kind,
      text: text.slice(start, end),
    }),
  );

test('a known title keeps its id with and without the name of the state', () => {
  expect(find('贯彻《某某法》和《中华人民共和国某某法》。').map(({ id }) => id)).toEqual(['some-law', 'some-law']);
});
test('a programme is found in running text, in the order of the text', () => {
  expect(find('落实三项制度，学习《某某法》。').map(({ id }) => id)).toEqual(['three', 'some-law']);
});
test('an unknown title gets one stable id for all its spellings and a kind by its last word', () => {
  const found = find('《某县规划（2021—2025年）》与《某县规划(2021-2025)》，《某某管理条例》');
  expect(found[0]?.id).toBe(found[1]?.id);
  expect(found.map(({ kind }) => kind)).toEqual(['policy', 'policy', 'regulation']);
});
test('the span covers the title marks', () => {
  expect(find('依据《某某法》办理')[0]?.text).toBe('《某某法》');
});
