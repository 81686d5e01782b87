import { expect, test } from 'vitest';
import { findNumbers } from '../numbers/find.ts';
import { isAside } from './aside.ts';
import { windowsOf } from './window.ts';

const asides = (text: string) => {
  const quantities = findNumbers(text).quantities;
  return windowsOf(text, { start: 0, end: text.length }, quantities).map((window, index) => {
    const quantity = quantities[index];
    if (quantity === undefined) throw new Error('one quantity a window');
    return isAside(text, window, quantity.start, quantity.end, quantity.unit);
  });
};

test.each([
  ['2个调委会、12名调解员被评为全市先进。', [true, true]],
  ['3个案例入选全省优秀案例。', [true]],
  ['办结案件38件，同比增长42.7%。', [false, true]],
  ['受理72件，较上年增加12件。', [false, true]],
  ['网办率提高3.2个百分点。', [true]],
  ['网办率提升至97%。', [false]],
  ['全区有调委会89个。', [false]],
  ['罚款50万元以上的大要案17件。', [true, false]],
  ['大要案（罚款50万元以上）17件。', [true, false]],
  ['罚没款（含没收）50万元以上。', [false]],
] as const)('%s', (text, expected) => {
  expect(asides(text)).toEqual(expected);
});
