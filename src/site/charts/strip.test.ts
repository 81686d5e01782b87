import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartRow } from './chart-row.ts';
import { frame, WIDE } from './frame.ts';
import { fitsDots, MOST_DOTS, stripPlot } from './strip.ts';
import { options, parts, row } from './testing/chart.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

describe('stripPlot', () => {
  const forty = Array.from({ length: 40 }, (_, i) => row(`r${i}`, { value: i % 7 }));
  const draw = (rows: readonly ChartRow[]) => frame(stripPlot(rows, options()), parts, WIDE, 'inline');
  it('draws a dot a report, and a point for the keyboard over each', () => {
    expect(draw(forty).match(/<circle/g)).toHaveLength(80);
    expect(draw(forty).match(/data-point/g)).toHaveLength(40);
  });
  it('has one axis only: height means nothing but company', () => {
    const words = [...draw(forty).matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);
    expect(words.filter((word) => /^\d+$/.test(word ?? ''))).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });
  it('draws bounds as arrows and counts what is not stated in words', () => {
    const svg = draw([...forty, row('more', { qualifier: 'over' }), row('silent', { value: null, href: null })]);
    expect(svg).toContain('县级 41 份写明，1 份未说明');
    expect(svg.match(/aria-label="more：/g)).toHaveLength(1);
    expect(svg).not.toContain('silent');
  });
  it('gives each level a strip of its own', () => {
    const svg = draw([...forty, row('c', { level: 'city' })]);
    expect(svg.indexOf('市级 1 份')).toBeLessThan(svg.indexOf('县级 40 份'));
  });
});

describe('fitsDots', () => {
  const fits = (rows: readonly ChartRow[]) => fitsDots(rows, false, options().words);
  it('takes as many as can be told apart', () => {
    expect(fits(Array.from({ length: 40 }, (_, i) => row(`r${i}`, { value: i })))).toBe(true);
    expect(fits(Array.from({ length: MOST_DOTS + 1 }, (_, i) => row(`r${i}`, { value: i })))).toBe(false);
  });
  it('takes none that would pile out of the picture', () => {
    expect(fits(Array.from({ length: 40 }, (_, i) => row(`r${i}`, { value: 100 })))).toBe(false);
  });
});
