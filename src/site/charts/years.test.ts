import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NARROW } from './frame.ts';
import { systemColour } from './palette.ts';
import { labelled, type YearPoint, yearsPlot } from './years.ts';

const point = (year: number, value: number | null, rest: Partial<YearPoint> = {}): YearPoint => ({
  year,
  value,
  lower: value,
  upper: value,
  qualifier: 'exact',
  text: value === null ? '' : String(value),
  href: value === null ? null : `/reports/a-${year}/#m1`,
  say: `${year}: ${value}`,
  ...rest,
});

const draw = (points: readonly YearPoint[], percent = false) =>
  yearsPlot(points, {
    width: NARROW,
    colour: systemColour.dispute,
    percent,
    links: true,
    words: { notStated: '未说明', noReport: '无报告' },
  }).outerHTML;

/** Dots that are seen: those for the keyboard are not. */
const circles = (svg: string) =>
  (svg.match(/<circle/g) ?? []).length - (svg.match(/<circle[^>]*aria-label/g) ?? []).length;

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

describe('yearsPlot', () => {
  const svg = draw([point(2020, 50), point(2021, 64), point(2022, null), point(2024, 0)]);
  it('draws a dot a value, linked to its sentence, zero included', () => {
    expect(circles(svg)).toBe(3);
    for (const year of [2020, 2021, 2024]) expect(svg).toContain(`/reports/a-${year}/#m1`);
    expect(svg).not.toMatch(/⚠|NaN|undefined/);
  });
  it('names each point for the keyboard, by year', () => {
    expect(svg.match(/aria-label="\d{4}: \d+"/g)).toEqual([
      'aria-label="2020: 50"',
      'aria-label="2021: 64"',
      'aria-label="2024: 0"',
    ]);
  });
  it('says of a year whether nothing is stated or there is no report, and draws neither as zero', () => {
    expect(svg.match(/未说明/g)).toHaveLength(1);
    expect(svg.match(/无报告/g)).toHaveLength(1);
  });
  it('draws a stroke for nothing stated where years are too many for words', () => {
    const drawn = draw([
      point(2010, 1),
      ...Array.from({ length: 13 }, (_, i) => point(2011 + i, null)),
      point(2024, 2),
    ]);
    expect(drawn).not.toContain('未说明');
    expect(drawn.match(/>—</g)).toHaveLength(13);
    expect(circles(drawn)).toBe(2);
  });
  it('joins only years that follow each other', () => {
    const path = /<path d="([^"]+)"/.exec(svg)?.[1] ?? '';
    expect(path.match(/L/g)).toHaveLength(1);
  });
  it('draws every qualifier', () => {
    const drawn = draw([
      point(2019, 10, { qualifier: 'over', text: '超10' }),
      point(2020, 20, { qualifier: 'nearly', text: '近20' }),
      point(2021, 30, { qualifier: 'about', text: '约30' }),
      point(2022, 5, { qualifier: 'range', lower: 3, upper: 5, text: '3–5' }),
    ]);
    for (const words of ['超10', '近20', '约30', '3–5']) expect(drawn).toContain(words);
    expect(circles(drawn)).toBe(5); // the halo of "about" is one more
  });
  it('says what a value of another kind is, and keeps the link to it', () => {
    const other = point(2022, null, { text: '口径不同', href: '/reports/a-2022/#m9' });
    const drawn = draw([point(2020, 1), point(2021, 2), other]);
    expect(drawn).toContain('口径不同');
    expect(drawn).toContain('/reports/a-2022/#m9');
  });
});

describe('labelled', () => {
  const many = Array.from({ length: 12 }, (_, i) => point(2010 + i, i === 5 ? 900_000 : 1000 + i));
  it('labels every point where there is room', () => {
    expect(labelled(many.slice(0, 3), 300)).toHaveLength(3);
  });
  it('else the first, the last and the largest', () => {
    expect(labelled(many, 300).map(({ year }) => year)).toEqual([2010, 2015, 2021]);
  });
});
