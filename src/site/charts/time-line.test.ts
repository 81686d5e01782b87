import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartRow } from './chart-row.ts';
import { frame, NARROW, WIDE } from './frame.ts';
import { options, parts, row } from './testing/chart.ts';
import { datedRows, MOST_LINES, timeLinePlot } from './time-line.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

describe('timeLinePlot', () => {
  const place = (code: string, values: readonly (number | null)[], rest: Partial<ChartRow> = {}) =>
    values.map((value, i) =>
      row(`${code}-${2020 + i}`, {
        code,
        place: `地${code}`,
        year: 2020 + i,
        value,
        ...(value === null ? { href: null } : {}),
        ...rest,
      }),
    );
  const draw = (rows: readonly ChartRow[], width = WIDE) =>
    frame(timeLinePlot(rows, options(width)), parts, width, 'inline');

  it('takes places with values of two years, and no anonymised report', () => {
    const rows = [...place('1', [3, 4]), ...place('2', [5, null]), ...place('3', [6, 7], { anonymised: true })];
    expect(datedRows(rows).map(({ id }) => id)).toEqual(['1-2020', '1-2021']);
  });
  it('draws a line a place, named at its end, with a point a value, at both widths', () => {
    for (const width of [WIDE, NARROW]) {
      const svg = draw([...place('1', [3, 4]), ...place('2', [9, 5, 7])], width);
      expect(svg).toContain('>地1<');
      expect(svg).toContain('>地2<');
      expect(svg.match(/data-point/g)).toHaveLength(5);
      expect(svg).not.toMatch(/⚠|NaN|undefined/);
    }
  });
  it('marks a year that does not state it, and draws no value there', () => {
    const svg = draw(place('1', [3, null, 4]));
    expect(svg.match(/未说明/g)).toHaveLength(1);
    expect(svg.match(/data-point/g)).toHaveLength(2);
  });
  it('gives each level a scale of its own, since unlike bodies are not compared', () => {
    const svg = draw([...place('1', [1, 4]), ...place('2', [1000, 4000], { level: 'city' })]);
    for (const tick of ['4', '4000']) expect(svg).toContain(`>${tick}<`);
    expect(svg.indexOf('>市级<')).toBeLessThan(svg.indexOf('>县级<'));
  });
  it('shows medians and middle halves where lines would be too many', () => {
    const many = Array.from({ length: MOST_LINES + 3 }, (_, i) => place(String(i), [i, i + 1]));
    const svg = draw(many.flat());
    expect(svg).not.toContain('data-point');
    expect(svg).toContain('中位');
  });
});
