import { expect, test } from 'vitest';
import { Hits } from './hits.ts';

test('from gives the first hit at a place or behind it', () => {
  const hits = new Hits<string>();
  hits.add(2, 4, '甲');
  hits.add(2, 5, '乙');
  hits.add(7, 8, '丙');
  expect([0, 2, 3, 7, 8].map((place) => hits.from(place))).toEqual([0, 0, 2, 2, 3]);
});
