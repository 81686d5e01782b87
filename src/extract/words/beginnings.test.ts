import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf, mayBegin } from './beginnings.ts';

const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), minLength: 1, maxLength: 4 });

test('no place where a word of the list begins is passed over', () => {
  fc.assert(
    fc.property(fc.array(word), word, (list, rest) => {
      const beginnings = beginningsOf(list);
      for (const entry of list) {
        const text = entry + rest;
        expect(mayBegin(beginnings, text.charCodeAt(0), text.charCodeAt(1))).toBe(true);
      }
    }),
  );
});
test('where no word begins that is seen from two characters', () => {
  const beginnings = beginningsOf(['复议', '件']);
  const may = (text: string) => mayBegin(beginnings, text.charCodeAt(0), text.charCodeAt(1));
  expect(['复议', '复核', '议复', '件数', '数件'].map(may)).toEqual([true, false, false, true, false]);
});
