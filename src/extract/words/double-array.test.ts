import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubleArrayOf, ROOT } from './double-array.ts';

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
