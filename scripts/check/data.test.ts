import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../src/publish/schemas.ts';
import { checkManifest, checkSchemas, checkTables } from './data.ts';
import { madeUpSite } from './made-up-site.ts';

const schemas = Object.fromEntries(
  [...schemaFiles()].map(([path, bytes]) => [`data/v1/${path}`, Buffer.from(bytes).toString('utf8')]),
);
const lexicon = '{"topics":{},"counted":{},"classes":{"收到":["收到","受理"]}}';
const found = (result: { problems: readonly { file: string; what: string }[] }) =>
  result.problems.map(({ file, what }) => `${file}: ${what}`);

test('a file that keeps to its schema passes; another type, a further key and an unknown file do not', () => {
  const check = (files: Record<string, string>) => found(checkSchemas(madeUpSite({ ...schemas, ...files })));
  expect(check({ 'data/v1/lexicon.json': lexicon })).toEqual([]);
  expect(check({ 'data/v1/lexicon.json': '{"topics":{},"counted":{},"classes":{"a":"b"}}' })).toHaveLength(1);
  expect(check({ 'data/v1/lexicon.json': '{"topics":{},"counted":{},"classes":{},"more":1}' })).toHaveLength(1);
  expect(check({ 'data/v1/odd.json': '{}' })).toEqual(['data/v1/odd.json: has no schema']);
});

test('the manifest must name every file, with its size and hash', () => {
  const entry = { path: 'a.txt', bytes: 1, sha256: createHash('sha256').update('a').digest('hex') };
  const check = (files: object[], others: Record<string, string>) =>
    found(checkManifest(madeUpSite({ 'data/v1/manifest.json': JSON.stringify({ files }), ...others })));
  expect(check([entry], { 'data/v1/a.txt': 'a' })).toEqual([]);
  expect(check([entry], { 'data/v1/a.txt': 'b' })).toEqual(['data/v1/a.txt: differs from its entry in the manifest']);
  expect(check([entry], {})).toEqual(['data/v1/manifest.json: names a.txt, which is not there']);
  expect(check([], { 'data/v1/a.txt': 'a' })).toEqual(['data/v1/a.txt: is in no manifest']);
});

test('a table with a short row is found, quoted commas and line breaks are not taken for one', () => {
  const check = (csv: string) => found(checkTables(madeUpSite({ 'data/v1/a.csv': csv })));
  expect(check('a,b\n1,"x,\ny"\n')).toEqual([]);
  expect(check('a,b\n1,2\n3\n')).toEqual(['data/v1/a.csv: row 3 has not 2 cells']);
});
