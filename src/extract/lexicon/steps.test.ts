import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Steps } from './steps.ts';

test('keeps what a map keeps, however many steps there are', () => {
  const step = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0x4e00, max: 0x9fff }));
  fc.assert(
    fc.property(fc.uniqueArray(step, { selector: String, minLength: 1, maxLength: 1500 }), (pairs) => {
      const steps = new Steps();
      pairs.forEach(([node, code], index) => {
        steps.add(node, code, index + 1);
      });
      expect(pairs.map(([node, code]) => steps.next(node, code))).toEqual(pairs.map((_, index) => index + 1));
      expect(steps.next(401, 0x4e00)).toBe(0);
    }),
    { numRuns: 20 },
  );
});
