import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread.ts';

it('spread(places, step) leaves places alone that have room', () => {
  expect(spread([10, 60, 30], 15)).toEqual([10, 60, 30]);
});
it('spread(places, step) keeps the order and at least the step between any two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (places) => {
      const sorted = [...spread(places, 15)].sort((a, b) => a - b);
      for (const [i, place] of sorted.entries())
        if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
    }),
  );
});
