import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainedSpans } from './explained.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { placesOf } from './places.ts';

const written = (text: string) =>
  explainedSpans(text, placesOf(text)).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`);

/** Tries every rule at every place, whatever stands there. */
function everywhere(text: string) {
  const found: { start: number; end: number; rank: number; rule: string }[] = [];
  NUMBER_RULES.forEach(({ pattern, rule }, rank) => {
    for (let index = 0; index < text.length; index += 1) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push({ start: pattern.lastIndex - match[0].trimStart().length, end: pattern.lastIndex, rank, rule });
      index = pattern.lastIndex - 1;
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
}

const PIECES = [
  ...['2023', '20', '1', '12', '3', '119', '12345', '20251'],
  ...['年', '月', '日', '号', '第', '届', '次', '前', '名', '位列', '排在', '版', '份', '热线', '国道', '后，'],
  ...['—', '-', '.', '/', '、', '，', '。', '；', '：', '〔', '〕', '[', '（', '）', '%', ' ', '\n', 'x', '*'],
  ...['A', 'G', 'ICP备', '公网安备', '至', '和'],
];

test('a rule is tried wherever it can match: the look at its neighbours hides nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const matches = everywhere(text);
      // a short number before a measure word is a quantity: another rule than the one tried here
      fc.pre(matches.every(({ rule }) => rule !== 'hotline'));
      let end = 0;
      const kept = matches.filter((match) => {
        const free = match.start >= end;
        if (free) end = match.end;
        return free;
      });
      expect(written(text)).toEqual(kept.map((match) => `${match.rule} ${text.slice(match.start, match.end)}`));
    }),
    { numRuns: 500 },
  );
});
test('of overlapping spans the first and longest counts', () => {
  expect(written('（2021—2025年，12月31日）')).toEqual(['year 2021—2025年', 'date 12月31日']);
  expect(written('第3届')).toEqual(['session-number 第3届']);
});
test('a short number before a measure word is no hotline', () => {
  expect(written('12345件')).toEqual([]);
  expect(written('拨打12345咨询')).toEqual(['hotline 12345']);
});
