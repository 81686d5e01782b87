import { describe, expect, test } from 'vitest';
import type { Extraction } from '../schema/extraction.ts';
import { accountForNumbers } from './account.ts';

type Parsed = Parameters<typeof accountForNumbers>[0];

/** A text whose cleaned and raw places are the same, with known spans given as words. */
function account(text: string, explained: string[], mentions: [string, 'one-off' | 'unexplained'][] = []) {
  const parsed: Pick<Parsed, 'text' | 'folded' | 'toRaw'> = { text, folded: text, toRaw: (span) => span };
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const extraction = {
    explained: explained.map((words) => ({ ...place(words), raw: place(words), text: words, rule: 'year' })),
    mentions: mentions.map(([words, status]) => ({ ...place(words), status })),
  } as unknown as Extraction;
  return accountForNumbers(parsed, extraction);
}

describe('accountForNumbers', () => {
  test('numbers in mentions and explained spans are explained', () => {
    expect(account('2023年受理1,083件', ['2023年'], [['1,083件', 'one-off']])).toMatchObject({
      digits: 2,
      explained: 2,
    });
  });
  test('what is left is listed with its place', () => {
    expect(account('2023年受理12', ['2023年']).unexplained).toEqual([
      { start: 7, end: 9, raw: { start: 7, end: 9 }, text: '12' },
    ]);
  });
  test('a mention without a meaning explains nothing', () => {
    expect(account('编号12', [], [['12', 'unexplained']])).toMatchObject({ digits: 1, explained: 0 });
  });
  test('a decimal and a number with separators are one number each', () => {
    expect(account('99.5和1,083,000', []).unexplained.map(({ text }) => text)).toEqual(['99.5', '1,083,000']);
  });
  test('a text without numbers has none', () => {
    expect(account('无', [])).toEqual({ digits: 0, explained: 0, unexplained: [] });
  });
});
