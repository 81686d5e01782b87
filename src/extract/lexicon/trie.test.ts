import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hits } from './hits.ts';
import { Trie } from './trie.ts';

const trieOf = (words: readonly string[]) => {
  const trie = new Trie();
  words.forEach((word, index) => {
    trie.add(word, index);
  });
  return trie;
};
const found = (
  words: readonly string[],
  text: string,
  to = text.length,
  way: 'collect' | 'collectLongest' = 'collect',
) => {
  const hits = new Hits();
  trieOf(words)[way](text, 0, to, hits);
  return Array.from({ length: hits.length }, (_, index) => words[hits.values[index] ?? 0]);
};

test('collect finds every word at every place, collectLongest none that lies within a longer one', () => {
  const words = ['受理', '不予受理', '理'];
  expect(found(words, '不予受理')).toEqual(['不予受理', '受理', '理']);
  expect(found(words, '不予受理', 4, 'collectLongest')).toEqual(['不予受理']);
});
test('overlapping words are both found', () => {
  const words = ['执法人员', '人员资格考试'];
  expect(found(words, '执法人员资格考试', 8, 'collectLongest')).toEqual(words);
});
test('a word must lie wholly within the span', () => {
  expect(found(['受理'], '受理', 1)).toEqual([]);
});
test('a cut loses no word where one of its neighbours occurs in none', () => {
  const trie = trieOf(['受理']);
  expect(trie.mayCross('受理', 1)).toBe(true);
  expect(trie.mayCross('受。理', 1)).toBe(false);
  expect(trie.mayCross('受理', 2)).toBe(false);
});
test('collect finds as often as a plain search', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 30 }), (text) => {
      const count = text.split('甲乙').length - 1 + text.split('乙').length - 1;
      expect(found(['甲乙', '乙'], text)).toHaveLength(count);
    }),
  );
});
