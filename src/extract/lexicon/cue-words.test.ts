import { expect, test } from 'vitest';
import type { Codebook } from '../../schema/indicator.ts';
import { compileLexicon } from './compile.ts';
import { CueWords, NONE } from './cue-words.ts';

/** A lexicon whose first item is any of `words`. */
function wordsIn(text: string, ...items: (readonly string[])[]) {
  const codebook: Codebook = {
    indicators: [
      { id: 'a.b', zh: '甲', topic: [], units: ['case'], not: [], cues: [{ say: ['{0}…{1}…末'] }] },
    ] as never,
    topics: {},
    classes: { 0: items[0] ?? [], 1: items[1] ?? ['件'] },
  };
  const lexicon = compileLexicon(codebook);
  const words = new CueWords(lexicon, text);
  words.enter({ start: 0, end: text.length });
  const written = (hit: number) =>
    hit === NONE ? null : text.slice(words.hits.starts[hit] ?? 0, words.hits.ends[hit] ?? 0);
  return { words, written };
}

test('lastOf takes the word that ends last, firstOf the one that starts first', () => {
  const { words, written } = wordsIn('审查后审核文件', ['审查', '审核']);
  expect(written(words.lastOf(0, 0, 7))).toBe('审核');
  expect(written(words.firstOf(0, 0, 7))).toBe('审查');
});
test('of two that end or start together the longer one is taken', () => {
  const { words, written } = wordsIn('重新审查件', ['审查', '重新审查']);
  expect(written(words.lastOf(0, 0, 5))).toBe('重新审查');
  expect(written(words.firstOf(0, 0, 5))).toBe('重新审查');
  expect(written(words.lastOf(0, 1, 5))).toBe('审查');
});
test('only the stretch itself is searched', () => {
  const { words } = wordsIn('审查后审核文件', ['审核']);
  expect(words.firstOf(0, 0, 4)).toBe(NONE);
  expect(words.lastOf(0, 4, 7)).toBe(NONE);
});
test('items stand in order or not at all', () => {
  const { words } = wordsIn('审查各类文件', ['审查'], ['文件']);
  expect(words.inOrder([0, 1], 0, 6)).toBe(true);
  expect(words.inOrder([1, 0], 0, 6)).toBe(false);
});
test('a sentence that is entered next knows nothing of the one before', () => {
  const { words } = wordsIn('审查。审核。', ['审查', '审核']);
  words.enter({ start: 0, end: 3 });
  expect(words.hits.starts[words.firstOf(0, 0, 6)]).toBe(0);
  expect(words.firstOf(0, 3, 6)).toBe(NONE);
  words.enter({ start: 3, end: 6 });
  expect(words.hits.starts[words.firstOf(0, 0, 6)]).toBe(3);
});
