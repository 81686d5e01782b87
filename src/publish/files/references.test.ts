import { expect, test } from 'vitest';
import { ReferenceFile, ReferencePageFile, ReferencesFile } from '../../schema/published.ts';
import { sketch } from '../fixture.ts';
import type { PublishedReport } from '../input.ts';
import { referenceFiles } from './references.ts';

const WORDS = ['《某某法》', '《某某纲要》'] as const;
const citing = (id: string, cites: Record<string, string>, year: number | null = 2023): PublishedReport =>
  sketch({ id, year, lines: ['依据《某某法》《某某纲要》办理。'], cites });

const json = (files: Map<string, Uint8Array>, path: string): unknown =>
  JSON.parse(new TextDecoder().decode(files.get(path)));

test('what most reports cite comes first, and each place is listed with its words', () => {
  const files = referenceFiles([citing('a', { x: WORDS[0] }), citing('b', { y: WORDS[0], x: WORDS[1] })], []);
  const list = ReferencesFile.parse(json(files, 'references.json'));
  expect(list.references.map(({ id, reports, citations }) => [id, reports, citations])).toEqual([
    ['x', 2, 2],
    ['y', 1, 1],
  ]);
  expect(
    ReferenceFile.parse(json(files, 'references/x.json')).places.map(({ report, text }) => [report, text]),
  ).toEqual([
    ['a', '《某某法》'],
    ['b', '《某某纲要》'],
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
  const files = referenceFiles([citing('a', { x: WORDS[0] })], [{ ...known, aliases: [], terms: [], versions: [] }]);
  expect(ReferenceFile.parse(json(files, 'references/x.json'))).toMatchObject({ supersededBy: 'z', since: 2022 });
});
test('a corpus without citations has an empty list', () => {
  expect(ReferencesFile.parse(json(referenceFiles([], []), 'references.json')).references).toEqual([]);
});
test('each place has its sentence and the fragment that leads to it', () => {
  const files = referenceFiles([citing('a', { x: WORDS[1] })], []);
  expect(ReferenceFile.parse(json(files, 'references/x.json')).places[0]).toMatchObject({
    quote: '依据《某某法》《某某纲要》办理。',
    text: '《某某纲要》',
    anchor: 'p1',
    superseded: null,
  });
});
test('since when it is cited is the earliest year reported on; hidden years are counted apart', () => {
  const files = referenceFiles(
    [citing('a', { x: WORDS[0] }, 2022), citing('b', { x: WORDS[0] }, 2019), citing('c', { x: WORDS[0] }, null)],
    [],
  );
  const file = ReferenceFile.parse(json(files, 'references/x.json'));
  expect(file).toMatchObject({ firstYear: 2019, lastYear: 2022 });
  expect(file.years.map(({ year }) => year)).toEqual([2019, 2022, null]);
});
test('places beyond one page go on in a file of their own', () => {
  const reports = Array.from({ length: 501 }, (_, i) => citing(`r${String(i).padStart(3, '0')}`, { x: WORDS[0] }));
  const files = referenceFiles(reports, []);
  expect(ReferenceFile.parse(json(files, 'references/x.json'))).toMatchObject({ count: 501, citations: 501 });
  expect(ReferencePageFile.parse(json(files, 'references/x/index-2.json')).places).toHaveLength(1);
});
