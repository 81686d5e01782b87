import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

test('notes rows of digits and Chinese numerals by their ends', () => {
  const { digits, han } = placesOf('受理1083件，三十余次');
  expect(digits).toEqual([2, 6]);
  expect(han).toEqual([8, 10]);
});
test('百分之 belongs to its numeral, but alone it is a plain numeral', () => {
  expect(placesOf('百分之九十八点五').han).toEqual([0, 8]);
  expect(placesOf('百分之').han).toEqual([0, 1]);
});
test('notes what opens a quotation or a title, and what joins a slogan', () => {
  expect(placesOf('“1+9”《甲》')).toMatchObject({ quotes: [0], titles: [5], joints: [2] });
});
