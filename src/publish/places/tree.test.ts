import { describe, expect, test } from 'vitest';
import type { Place } from '../../schema/place.ts';
import { type Sketch, sketch } from '../fixture.ts';
import { asChild, levelOfCode, placeTree } from './tree.ts';

const PROVINCE = { code: '99', name: '甲省' };
const CITY = { code: '9901', name: '乙市' };
const COUNTY = { code: '990102', name: '丙县' };

const at = (code: string | null, name: string, path: Place['path'], more: Partial<Sketch> = {}): Sketch => ({
  id: `${code ?? name}-${more.year ?? 2023}`.replace(/[^a-z0-9-]/g, 'x'),
  place: { code, name, path },
  ...more,
});

const tree = (...reports: Sketch[]) => placeTree(reports.map(sketch));
const brief = (nodes: ReturnType<typeof placeTree>) =>
  nodes.map(({ code, reports, beneath }) => [code, reports.length, beneath.places, beneath.reports]);

describe('placeTree', () => {
  test('every ancestor of a place with a report is there, with what lies beneath it', () => {
    const nodes = tree(at('990102', '丙县', [PROVINCE, CITY]), at('990103', '丁区', [PROVINCE, CITY]));
    expect(brief(nodes)).toEqual([
      ['99', 0, 2, 2],
      ['9901', 0, 2, 2],
      ['990102', 1, 0, 0],
      ['990103', 1, 0, 0],
    ]);
    expect(nodes[1]?.children.map(({ code }) => code)).toEqual(['990102', '990103']);
    expect(nodes[1]?.name).toBe('乙市');
  });
  test('several years of one place are one place with its years, several reports on one year are one year', () => {
    const [county] = tree(
      at('990102', '丙县', [], { year: 2023 }),
      at('990102', '丙县', [], { year: 2021 }),
      at('990102', '丙县', [], { id: 'again', year: 2021 }),
      at('990102', '丙县', [], { id: 'undated', year: null }),
    );
    if (!county) throw new Error('no place');
    expect(county.reports.map(({ report }) => report.id)).toEqual(['990102-2021', 'again', '990102-2023', 'undated']);
    expect(asChild(county)).toMatchObject({ reports: 4, years: [2021, 2023] });
  });
  test('a place between two others counts what lies below it, not itself', () => {
    const township = at('990102001', '戊镇', [PROVINCE, CITY, COUNTY]);
    expect(brief(tree(at('9901', '乙市', [PROVINCE]), township))).toEqual([
      ['99', 0, 2, 2],
      ['9901', 1, 1, 1],
      ['990102', 0, 1, 1],
      ['990102001', 1, 0, 0],
    ]);
  });
  test('one step down names the step after it as well', () => {
    const [province] = tree(at('990102', '丙县', [PROVINCE, CITY]), at('990103', '丁区', [PROVINCE, CITY]));
    expect(province && asChild(province).children).toEqual([{ code: '9901', name: '乙市', reports: 2 }]);
  });
  test('a body without a code stands under what it lies in', () => {
    const [, city] = tree(at(null, '己开发区', [PROVINCE, CITY]));
    expect(city?.uncoded.map(({ report }) => report.place.name)).toEqual(['己开发区']);
    expect(city?.beneath).toEqual({ places: 0, reports: 1 });
  });
  test('anonymised and unknown places are nowhere', () => {
    expect(tree({ id: 'a', place: { name: 'xx区', anonymised: true } }, { id: 'b', place: { name: null } })).toEqual(
      [],
    );
  });
  test("a department's report stands with its territory, which keeps its own level", () => {
    const [city] = tree({ id: 'a', level: 'department', place: { code: '9901', name: '乙市' } });
    expect(city && asChild(city)).toMatchObject({ code: '9901', level: 'city', reports: 1 });
  });
});

describe('levelOfCode', () => {
  test.each([
    ['43', 'province'],
    ['4301', 'city'],
    ['430104', 'county'],
    ['430104001', 'township'],
    ['430104001002', 'township'],
    ['4', 'unknown'],
  ])('%s is a %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level);
  });
});
