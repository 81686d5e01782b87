import { expect, test } from 'vitest';
import { ReferenceFile, ReferencesFile } from '../../schema/published.ts';
import type { PublishedReport } from '../input.ts';
import { referenceFiles } from './references.ts';

const citing = (id: string, references: readonly { id: string; at: number }[]): PublishedReport =>
  ({
    text: '依据《某某法》《某某纲要》办理',
    report: {
      id,
      year: 2023,
      place: { name: '某区', anonymised: false },
      references: references.map((reference) => ({
        id: reference.id,
        name: reference.id,
        kind: 'law',
        start: reference.at,
        end: reference.at + 5,
        raw: { start: reference.at, end: reference.at + 5 },
      })),
    },
  }) as unknown as PublishedReport;

const json = (files: Map<string, Uint8Array>, path: string): unknown =>
  JSON.parse(new TextDecoder().decode(files.get(path)));

test('what most reports cite comes first, and each place is listed with its words', () => {
  const files = referenceFiles(
    [
      citing('a', [{ id: 'x', at: 2 }]),
      citing('b', [
        { id: 'y', at: 2 },
        { id: 'x', at: 7 },
      ]),
    ],
    [],
  );
  const list = ReferencesFile.parse(json(files, 'references.json'));
  expect(list.references.map(({ id, reports, citations }) => [id, reports, citations])).toEqual([
    ['x', 2, 2],
    ['y', 1, 1],
  ]);
  expect(
    ReferenceFile.parse(json(files, 'references/x.json')).places.map(({ report, text }) => [report, text]),
  ).toEqual([
    ['a', '《某某法》'],
    ['b', '《某某纲要'],
  ]);
});
test('a later version is named only where the list knows one', () => {
  const known = {
    id: 'x',
    kind: 'law',
    name: 'x',
    aliases: [],
    terms: [],
    supersededBy: 'z',
    since: 2022,
    versions: [],
  } as const;
  const files = referenceFiles(
    [citing('a', [{ id: 'x', at: 2 }])],
    [{ ...known, aliases: [], terms: [], versions: [] }],
  );
  expect(ReferenceFile.parse(json(files, 'references/x.json'))).toMatchObject({ supersededBy: 'z', since: 2022 });
});
test('a corpus without citations has an empty list', () => {
  expect(ReferencesFile.parse(json(referenceFiles([], []), 'references.json')).references).toEqual([]);
});
