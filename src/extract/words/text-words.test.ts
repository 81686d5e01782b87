import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hits } from './hits.ts';
import { readCues, readTerms } from './text-words.ts';
import { Terms, Vocabulary } from './vocabulary.ts';

/** Words of patterns by number, terms by the numbers of their topics. */
function read(text: string, words: readonly string[], terms: readonly string[] = []) {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.numberOf(word);
  const opening = new Terms();
  terms.forEach((term, topic) => {
    opening.add(term, topic);
  });
  const whole = { start: 0, end: text.length };
  const cues = new Hits();
  readCues(text, whole, vocabulary.words(), cues);
  const topics = new Hits();
  readTerms(text, whole, opening.table(), topics);
  return {
    cues: Array.from({ length: cues.length }, (_, hit) => text.slice(cues.starts[hit], cues.ends[hit])),
    topics: Array.from({ length: topics.length }, (_, hit) => terms[topics.values[hit] ?? -1]),
  };
}

test('words of patterns are found at every place, terms of topics only where they lie within no longer one', () => {
  const words = ['受理', '不予受理', '理'];
  expect(read('不予受理', words, words)).toEqual({ cues: ['不予受理', '受理', '理'], topics: ['不予受理'] });
});
test('overlapping terms are both found', () => {
  const terms = ['执法人员', '人员资格考试'];
  expect(read('执法人员资格考试', [], terms).topics).toEqual(terms);
});
test('a term that is no word of a pattern is no cue, and the other way round', () => {
  expect(read('复议受理', ['受理'], ['复议'])).toEqual({ cues: ['受理'], topics: ['复议'] });
});
test('a word may open several topics', () => {
  expect(read('复议', [], ['复议', '复议']).topics).toEqual(['复议', '复议']);
});
test('words are found as often as by a plain search', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 30 }), (text) => {
      const count = text.split('甲乙').length - 1 + text.split('乙').length - 1;
      expect(read(text, ['甲乙', '乙']).cues).toHaveLength(count);
    }),
  );
});
test('what goes over the end of a stretch does not stand in it', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['受理', '理', '不予受理']) vocabulary.numberOf(word);
  const found = new Hits();
  readCues('不予受理', { start: 2, end: 3 }, vocabulary.words(), found);
  expect(found.length).toBe(0);
  readCues('不予受理', { start: 2, end: 4 }, vocabulary.words(), found);
  expect([...found.starts.slice(0, found.length)]).toEqual([2, 3]);
});
test('a vocabulary takes no empty word', () => {
  expect(() => new Vocabulary().numberOf('')).toThrow('no empty word');
});
