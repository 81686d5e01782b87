/** Numbers and what qualifies them. */
import type { Strings } from '../shape.ts';
import { unitName } from './units.ts';

export const numbers: Pick<Strings, 'number' | 'qualifier' | 'qualifierNote'> = {
  number: {
    unit: unitName,
    large: [],
    gap: ' ',
    none: 'no number given',
    colon: ': ',
    list: ', ',
    comma: ', ',
    to: '–',
    apart: ' ',
  },
  qualifier: {
    exact: '',
    over: 'over',
    about: 'about',
    nearly: 'nearly',
    at_least: 'at least',
    at_most: 'at most',
    under: 'under',
    range: '',
  },
  qualifierNote: {
    exact: 'exact figure',
    over: 'the text says more than or above (余, 多, 以上, 超过): the actual figure is higher',
    about: 'the text says about or around (约, 左右)',
    nearly: 'the text says nearly or close to (近, 接近): the actual figure is lower',
    at_least: 'the text says no less than or at least (不少于, 至少)',
    at_most: 'the text says no more than or within (不超过, 以内)',
    under: 'the text says less than (不足): the actual figure is lower',
    range: 'the text gives a range',
  },
};
