import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubleArrayOf, mayOpen, ROOT } from './double-array.ts';

/** The number of `word` in the list; 0 = it is none of its words. */
function lookUp({ codes, cells, words }: ReturnType<typeof doubleArrayOf>, word: string): number {
  let node = ROOT;
  for (const char of word) {
    const next = (cells[2 * node] ?? 0) + (codes[char.charCodeAt(0)] ?? 0);
    if (codes[char.charCodeAt(0)] === 0 || cells[2 * next + 1] !== node) return 0;
    node = next;
  }
  return words[node] ?? 0;
}

test('finds each word under its number, and no other', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 400 }), fc.array(word), (list, others) => {
      const array = doubleArrayOf(list);
      expect(list.map((entry) => lookUp(array, entry))).toEqual(list.map((_, index) => index + 1));
      for (const other of others) expect(lookUp(array, other)).toBe(list.indexOf(other) + 1);
    }),
    { numRuns: 50 },
  );
});
test('a list without words holds none', () => {
  expect(lookUp(doubleArrayOf([]), '甲')).toBe(0);
});
test('the pair of codes that a word opens with is never ruled out, whatever follows a single character', () => {
  const { codes, openings } = doubleArrayOf(['甲', '乙丙', '丁']);
  const code = (char: string) => codes[char.charCodeAt(0)] ?? 0;
  const may = (pair: string) => mayOpen(openings, code(pair.charAt(0)), code(pair.charAt(1)));
  expect(['甲乙', '甲外', '甲', '乙丙', '丁'].map(may)).toEqual([true, true, true, true, true]);
  expect(['乙甲', '丙乙', '丙', '外甲'].map(may)).toEqual([false, false, false, false]);
});
