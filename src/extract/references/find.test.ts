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
    versions: [],
  },
  {
    id: 'three',
    kind: 'programme',
    name: '三项制度',
    aliases: [],
    terms: ['三项制度'],
    supersededBy: null,
    since: null,
    versions: [],
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

const outlines: KnownReference[] = ['2015—2020', '2021—2025'].map((years) => ({
  id: `outline-${years.slice(0, 4)}`,
  kind: 'policy',
  name: `某某实施纲要（${years}年）`,
  aliases: [],
  terms: [],
  supersededBy: null,
  since: null,
  versions: [],
}));
const ids = (text: string, id = 'r') =>
  createReferenceFinder(outlines)({ id, text, folded: text, toRaw: (span) => span } as ParsedReport).map(
    (one) => one.id,
  );

test('a title with hidden digits is the one known title that fits, and none where two fit', () => {
  expect(ids('落实《某某实施纲要（20xx—2020年）》')).toEqual(['outline-2015']);
  expect(ids('落实《某某实施纲要（20xx—20xx年）》')[0]).toMatch(/^doc-/);
});
test('a short name that the report defines is the title it stands for, from there on', () => {
  expect(ids('《某某实施纲要（2021—2025年）》（以下简称《纲要》）印发。落实《纲要》。')).toEqual([
    'outline-2021',
    'outline-2021',
  ]);
  expect(ids('落实《纲要》。《某某实施纲要（2021—2025年）》（以下简称“纲要”）印发。')[0]).toMatch(/^doc-/);
});
test.each(['《xx区工作规则》', '《区政府工作规则》', '《纲要》'])(
  '%s is not the same document in two reports',
  (title) => {
    expect(ids(title, 'a')).not.toEqual(ids(title, 'b'));
  },
);
test.each(['《物业管理条例》', '《市容环境卫生管理规定》', '《关于加强调解工作的意见》'])('%s is', (title) => {
  expect(ids(title, 'a')).toEqual(ids(title, 'b'));
});
