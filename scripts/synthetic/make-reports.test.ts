import { describe, expect, test } from 'vitest';
import { loadDivisions } from '../data/divisions.ts';
import { makeReports } from './make-reports.ts';
import { DISCLAIMER } from './report.ts';

const divisions = loadDivisions();
const texts = (count: number, seed: number) => [...makeReports(count, seed, divisions)].map(({ text }) => text);

describe('makeReports(count, seed, divisions)', () => {
  test('gives the same reports for the same seed, and others for another', () => {
    expect(texts(20, 7)).toEqual(texts(20, 7));
    expect(texts(20, 7)).not.toEqual(texts(20, 8));
  });

  test('says in every report that it is made up', () => {
    for (const text of texts(20, 1)) expect(text).toContain(DISCLAIMER);
  });

  test('leaves no slot unfilled', () => {
    for (const text of texts(200, 2)) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('gives places several years in a row, so that years can be compared', () => {
    const years = Map.groupBy(texts(100, 3), (text) => text.slice(0, text.search(/\d{4}年/)));
    expect([...years.values()].some((reports) => reports.length > 1)).toBe(true);
  });

  test('throws where there are not places enough, naming how many there are', () => {
    const few = divisions.filter(({ level }) => level === 'province').slice(0, 2);
    expect(() => [...makeReports(100, 1, few)]).toThrow(/Unexpected wish for 100 reports/);
  });
});
