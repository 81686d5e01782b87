import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from './hash-text.ts';

describe('hashText', () => {
  test('is a whole number that a double holds exactly, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Number.isSafeInteger(hashText(text))).toBe(true);
        expect(hashText(text)).toBe(hashText(`${text}`));
      }),
    );
  });
  test('tells ten thousand numbered sentences apart', () => {
    const hashes = Array.from({ length: 10_000 }, (_, i) => hashText(`全年办理行政复议案件${i}件`));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
