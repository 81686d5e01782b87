import { expect, test } from 'vitest';
import { Hits } from './hits.ts';

test('from gives the first hit at a place or behind it', () => {
  const hits = new Hits();
  hits.add(2, 4, 1);
  hits.add(2, 5, 2);
  hits.add(7, 8, 3);
  expect([0, 2, 3, 7, 8].map((place) => hits.from(place))).toEqual([0, 0, 2, 2, 3]);
});
test('keeps any number of hits', () => {
  const hits = new Hits();
  for (let place = 0; place < 1000; place += 1) hits.add(place, place + 1, 2 * place);
  expect([hits.length, hits.values[999], hits.from(500)]).toEqual([1000, 1998, 500]);
});
