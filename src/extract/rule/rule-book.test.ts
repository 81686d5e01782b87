import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededWords } from './needed-words.ts';
import { RuleBook } from './rule-book.ts';

test.each([
  ['a list of words', /计划|力争/u, ['计划', '力争']],
  ['optional parts make two spellings', /年(?:以)?来/u, ['年来', '年以来']],
  ['a small class is a list', /全[区县]/u, ['全区', '全县']],
  ['what may be missing is not needed', /(?:有关)*部门/u, ['部门']],
  ['a look around needs nothing', /(?<!不)予以(?!受)/u, ['予以']],
  ['digits stand everywhere, so that the word decides', /20\d\d年.{0,9}以来/u, ['以来']],
  ['the longer of two parts is the rarer', /从.*提升至/u, ['提升至']],
  ['brackets and marks may be escaped', /\(试行\)/u, ['(试行)']],
] as const)('%s', (_title, pattern, words) => {
  expect(neededWords(pattern)).toEqual(words);
});
test.each([/\d+/u, /.*/u, /(?:甲|\d)/u, /[^甲]/u, /甲?/u])('%s needs no word', (pattern) => {
  expect(neededWords(pattern)).toBeNull();
});

/** Expressions of all kinds of syntax that the rules use. */
const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('甲', '乙', '丙', '甲乙', '[甲乙]', '[^甲]', '.', '\\d', '^', '$', '\\p{Script=Han}', '1'),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('any'), fc.constantFrom('?', '*', '+', '{0,2}', '{1,2}', '{2}', '*?'))
      .map(([a, mark]) => `(?:${a})${mark}`),
    tie('any').map((a) => `(?=${a})`),
    tie('any').map((a) => `(?<!${a})`),
    tie('any').map((a) => `(${a})`),
  ),
})).any;

test('a rule matches what its expression matches', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙1'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(expression, { minLength: 1, maxLength: 40 }), fc.array(text), (sources, texts) => {
      const book = new RuleBook();
      const patterns = sources.map((source) => new RegExp(source, 'u'));
      const rules = patterns.map((pattern) => book.rule(pattern));
      for (const words of texts) {
        expect(rules.map((rule) => rule.test(words))).toEqual(patterns.map((pattern) => pattern.test(words)));
      }
    }),
    { numRuns: 300 },
  );
});
test('lastIndex gives the last match, search the first, and -1 where there is none', () => {
  const rule = new RuleBook().rule(/全区/u);
  expect([rule.search('全区各部门，全区'), rule.lastIndex('全区各部门，全区')]).toEqual([0, 6]);
  expect([rule.search('各部门'), rule.lastIndex('各部门')]).toEqual([-1, -1]);
  expect([rule.lastIndex('全区'), rule.lastIndex('全区')]).toEqual([0, 0]);
});
test('removeFrom leaves words alone that hold no match', () => {
  const rule = new RuleBook().rule(/经.{0,9}批准/u);
  expect(rule.removeFrom('经区政府批准制定')).toBe('制定');
  expect(rule.removeFrom('批准制定')).toBe('批准制定');
});
