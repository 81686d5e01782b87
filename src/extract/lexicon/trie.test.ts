import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trie } from './trie.ts';

const trieOf = (words: readonly string[]) => {
  const trie = new Trie<string>();
  for (const word of words) trie.add(word, word);
  return trie;
};

test('each finds every word at every place, eachLongest none that lies within a longer one', () => {
  const trie = trieOf(['受理', '不予受理', '理']);
  const all: string[] = [];
  trie.each('不予受理', 0, 4, (_start, _end, [word]) => all.push(word ?? ''));
  expect(all).toEqual(['不予受理', '受理', '理']);
  const longest: string[] = [];
  trie.eachLongest('不予受理', 0, 4, (_start, _end, [word]) => longest.push(word ?? ''));
  expect(longest).toEqual(['不予受理']);
});
test('overlapping words are both found', () => {
  const found: string[] = [];
  trieOf(['执法人员', '人员资格考试']).eachLongest('执法人员资格考试', 0, 8, (_start, _end, [word]) =>
    found.push(word ?? ''),
  );
  expect(found).toEqual(['执法人员', '人员资格考试']);
});
test('a word must lie wholly within the span', () => {
  let visits = 0;
  trieOf(['受理']).each('受理', 0, 1, () => {
    visits += 1;
  });
  expect(visits).toBe(0);
});
test('each finds as often as a plain search', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 30 }), (text) => {
      let visits = 0;
      trieOf(['甲乙', '乙']).each(text, 0, text.length, () => {
        visits += 1;
      });
      expect(visits).toBe(text.split('甲乙').length - 1 + text.split('乙').length - 1);
    }),
  );
});
