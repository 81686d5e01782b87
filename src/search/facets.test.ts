import { expect, test } from 'vitest';
import { choices, type Filters, fits } from './facets.ts';
import type { Found } from './match.ts';

const open: Filters = { place: '', year: '', level: '', system: '' };

function found(path: readonly string[], year: number | null): Found {
  return {
    record: 0,
    report: {
      id: path.join('-'),
      place: path.at(-1) ?? null,
      anonymised: path.length === 0,
      part: null,
      year,
      level: 'county',
      path: path.map((code) => [code, `地${code}`] as const),
      label: 1,
      lengths: [2],
      systems: ['dispute'],
    },
  };
}

const all = [found(['43', '4301', '430104'], 2024), found(['43', '4306'], 2023), found(['11'], 2024), found([], null)];
const listed = (name: 'place' | 'year', filters: Filters) =>
  choices(all, filters, name).map(({ value, count }) => `${value}:${count}`);

test('choices() of places are provinces, and one step more below the chosen place', () => {
  expect(listed('place', open)).toEqual(['11:1', '43:2', 'none:1']);
  expect(listed('place', { ...open, place: '43' })).toEqual(['11:1', '43:2', '4301:1', '4306:1', 'none:1']);
  expect(listed('place', { ...open, place: '4301' })).toEqual([
    '11:1',
    '43:2',
    '4301:1',
    '430104:1',
    '4306:1',
    'none:1',
  ]);
});

test('choices() count what the other filters leave, latest year first and unknown years last', () => {
  expect(listed('year', open)).toEqual(['2024:2', '2023:1', 'none:1']);
  expect(listed('year', { ...open, place: '43', year: '2024' })).toEqual(['2024:1', '2023:1']);
});

test('fits() takes a place above for all places below it', () => {
  expect(all.filter((one) => fits(one, { ...open, place: '43' }))).toHaveLength(2);
  expect(all.filter((one) => fits(one, { ...open, place: 'none' }))).toHaveLength(1);
});
