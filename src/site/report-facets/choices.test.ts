import { describe, expect, test } from 'vitest';
import type { FacetPlace, FacetRow, FacetsFile } from '../../schema/published-facets.ts';
import { type Choices, chosenRows, countValues, readChoices, writeChoices } from './choices.ts';
import { readFacets } from './listed.ts';

const file = (page: number, places: FacetPlace[], reports: FacetRow[]): FacetsFile => ({
  ...{ count: 6, page, pages: ['facets.json', 'facets/index-2.json'] },
  levels: ['province', 'county'],
  systems: ['lead', 'rule'],
  flags: ['anonymised'],
  verdicts: ['inconsistent', 'noted'],
  places,
  reports,
});
const place = (code: string | null, name: string, depth: number, reports: number) => ({ code, name, depth, reports });

/** Two counties of a city whose name is also that of a county elsewhere; one report that hides its place. */
const { reports, places } = readFacets([
  file(
    1,
    [place('10', '甲省', 0, 1), place('1001', '乙市', 1, 0), place('100101', '丙区', 2, 2)],
    [
      [2023, 0, 0b11, 0, 0b01, 40],
      [2022, 1, 0b01, 0, 0b11, 10],
      [2023, 1, 0b10, 0, 0, 10],
    ],
  ),
  file(
    2,
    [
      place('10', '甲省', 0, 0),
      place('1001', '乙市', 1, 0),
      place('100102', 'Ａ县', 2, 1),
      place('11', '丙省', 0, 1),
      place(null, 'xx区', 0, 1),
    ],
    [
      [2023, 1, 0, 0, 0b10, 20],
      [null, 0, 0b10, 0, 0, 5],
      [null, 1, 0b10, 0b1, 0, 30],
    ],
  ),
]);
const none = readChoices('');
const rows = (choices: Partial<Choices>) => chosenRows(reports, { ...none, ...choices });

describe('chosenRows()', () => {
  test('nothing chosen leaves the list as it is', () => expect(rows({})).toEqual([0, 1, 2, 3, 4, 5]));

  test('a place stands for all that lies in it, on whichever page of the facets', () => {
    expect(rows({ place: '10' })).toEqual([0, 1, 2, 3]);
    expect(rows({ place: '1001' })).toEqual([1, 2, 3]);
    expect(rows({ place: '100102' })).toEqual([3]);
    expect(rows({ place: 'none' })).toEqual([5]);
  });

  test('choices of several facets all hold', () => {
    expect(rows({ level: 'county', year: '2023' })).toEqual([2, 3]);
    expect(rows({ system: 'rule', flag: 'anonymised' })).toEqual([5]);
    expect(rows({ verdict: 'noted', system: 'rule' })).toEqual([]);
    expect(rows({ year: 'none' })).toEqual([4, 5]);
  });

  test('a value that the list does not know leaves nothing', () => expect(rows({ level: 'village' })).toEqual([]));

  test('words are looked for in the names of the place and of those above it, and in the year', () => {
    expect(rows({ q: '丙' })).toEqual([1, 2, 4]);
    expect(rows({ q: '甲省 丙区 2022' })).toEqual([1]);
    expect(rows({ q: 'a县' })).toEqual([3]);
    expect(rows({ q: '丁' })).toEqual([]);
  });

  test('the latest year comes first and an unknown one last; else as in the list', () => {
    expect(rows({ sort: 'year' })).toEqual([0, 2, 3, 1, 4, 5]);
  });

  test('the most values come first; else as in the list', () => {
    expect(rows({ sort: 'values', level: 'county' })).toEqual([5, 3, 1, 2]);
  });
});

describe('countValues()', () => {
  const counts = (name: Parameters<typeof countValues>[2], choices: Partial<Choices> = {}) =>
    Object.fromEntries(countValues(reports, { ...none, ...choices }, name));

  test('says of each value how many reports it would leave beside the other choices, not beside its own', () => {
    expect(counts('level', { level: 'province', year: '2023' })).toEqual({ province: 1, county: 2 });
    expect(counts('verdict')).toEqual({ inconsistent: 2, noted: 2 });
  });

  test('counts a report for its place and for each above it', () => {
    expect(counts('place', { verdict: 'noted' })).toEqual({ 10: 2, 1001: 2, 100101: 1, 100102: 1 });
  });

  test('is what the choice then leaves', () => {
    for (const name of ['place', 'level', 'year', 'system', 'flag', 'verdict'] as const)
      for (const [value, count] of countValues(reports, { ...none, system: 'rule' }, name))
        expect(rows({ system: name === 'system' ? value : 'rule', [name]: value })).toHaveLength(count);
  });
});

test('readFacets() names each place once, in order, with its province', () => {
  expect(places.map(({ code, depth, province }) => [code, depth, province])).toEqual([
    ['10', 0, '10'],
    ['1001', 1, '10'],
    ['100101', 2, '10'],
    ['100102', 2, '10'],
    ['11', 0, '11'],
  ]);
});

describe('an address', () => {
  test('names what is chosen and nothing else', () => {
    expect(writeChoices(none)).toBe('');
    expect(writeChoices({ ...none, verdict: 'noted', place: '1001' })).toBe('?place=1001&verdict=noted');
  });

  test('is read back', () => {
    const choices = { ...none, q: '甲 100%', year: 'none', sort: 'values' };
    expect(readChoices(writeChoices(choices))).toEqual(choices);
  });

  test('that asks for the order of the list asks for nothing', () => {
    expect(readChoices('?sort=place&other=1')).toEqual(none);
  });
});
