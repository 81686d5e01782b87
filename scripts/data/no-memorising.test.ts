/**
 * A rule must be a fact about the language or the law, so neither the code nor the codebook may know
 * the places or the figures of the reports it is tried on.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGold } from '../../src/score/gold.ts';
import { loadDivisions } from './divisions.ts';

const folder = join('content', 'reports');
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** What may hold rules: code that is no test (scripts/browser is all tests), the indicators and the lexicon. */
const rules = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'content/indicators/*.mdx', 'content/lexicon/*.yml'])
  .filter((path) => !path.endsWith('.test.ts') && !path.startsWith(join('scripts', 'browser')))
  .map((path) => [path, readFileSync(path, 'utf8')] as const);

const namedIn = (words: readonly string[]) =>
  rules.flatMap(([path, text]) => words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`));

test('no rule names a place of the corpus', () => {
  const places = loadDivisions()
    .filter(({ level, name }) => level !== 'township' && name.length > 2 && corpus.includes(name))
    .map(({ name }) => name);
  expect(places.length).toBeGreaterThan(3);
  expect(namedIn([...new Set(places)])).toEqual([]);
});

test('no rule names a distinctive figure of the corpus', () => {
  const gold = readGold(readFileSync(join('content', 'gold', 'gold.tsv'), 'utf8'), 'gold.tsv').rows;
  const figures = gold
    .map(({ row }) => /[\d,.]+/u.exec(row.text)?.[0] ?? '')
    .filter((figure) => /^\d{5,}$|^\d{2,}\.\d{2}$/u.test(figure) && !/^(?:10+|50+|12345)$/u.test(figure));
  expect(figures.length).toBeGreaterThan(10);
  expect(namedIn([...new Set(figures)])).toEqual([]);
});
