import { describe, expect, test } from 'vitest';
import { latestYear } from './latest-year.ts';
import type { SourceFile } from './sources.ts';

const files = (...texts: string[]): SourceFile[] =>
  texts.map((text, index) => ({
    path: `${index}.txt`,
    bytes: new TextEncoder().encode(text),
    sha256: '',
    origin: null,
    originEn: null,
    charset: null,
    sidecar: null,
  }));

describe('latestYear', () => {
  test('is never below the floor, whatever the corpus', () => {
    expect(latestYear([])).toBe(2026);
    expect(latestYear(files('2019年报告', '2019年报告', '2019年报告'))).toBe(2026);
  });
  test('rises when three files open with a later year', () => {
    expect(latestYear(files('2031年报告', '关于2031 年', '2031年'))).toBe(2031);
  });
  test('a misprint in one file does not raise it', () => {
    expect(latestYear(files('2091年报告', '2030年报告'))).toBe(2026);
  });
  test('the end of a programme or a goal is no year of a report', () => {
    const programme = '《法治政府建设实施纲要（2026—2030年）》，到2035年基本建成';
    expect(latestYear(files(programme, programme, programme))).toBe(2026);
  });
});
