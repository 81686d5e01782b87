import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartRow } from './chart-row.ts';
import { frame, NARROW, WIDE } from './frame.ts';
import { rowsPlot } from './rows.ts';
import { options, parts, row } from './testing/chart.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

describe('rowsPlot', () => {
  const rows = [
    row('a'),
    row('b', { qualifier: 'over', value: 1000, text: '超 1,000 件' }),
    row('c', { qualifier: 'nearly', value: 90 }),
    row('d', { qualifier: 'about', value: 153 }),
    row('e', { qualifier: 'range', value: 2, lower: 1, upper: 2 }),
    row('f', { value: null, href: null }),
    row('g', { anonymised: true, value: 0, text: '0 件' }),
  ];
  const svg = frame(rowsPlot(rows, options()), parts, WIDE, 'inline');

  it('draws every report at both widths without a warning', () => {
    for (const width of [WIDE, NARROW]) {
      const drawn = frame(rowsPlot(rows, options(width)), parts, width, 'inline');
      expect(drawn).not.toMatch(/⚠|NaN|undefined/);
      for (const { label } of rows) expect(drawn).toContain(`>${label}<`);
    }
  });
  it('writes out what is not stated and draws no dot for it', () => {
    expect(svg.match(/未说明/g)).toHaveLength(1);
    // A point and its ring each, and the halo of "about".
    expect(svg.match(/<circle/g)).toHaveLength(2 * (rows.length - 1) + 1);
  });
  it('says that there are only parts, with their place, and draws no scale where no number is', () => {
    const partsRow = row('h', { value: null, text: '只有分项，没有合计', href: '/reports/h/#m2', partsOnly: true });
    const drawn = frame(rowsPlot([partsRow], options()), parts, WIDE, 'inline');
    expect(drawn).toContain('只有分项，没有合计');
    expect(drawn).toContain('href="/reports/h/#m2"');
    expect(drawn).not.toMatch(/未说明|>0</);
  });
  it('links every stated value to its place', () => {
    for (const { id } of rows.filter((d) => d.value !== null)) expect(svg).toContain(`href="/reports/${id}/#m1"`);
  });
  it('gives the keyboard one stop a value, with words', () => {
    const stops = svg.match(/<a (?![^>]*tabindex="-1")[^>]*>.*?<\/a>/g) ?? [];
    expect(stops).toHaveLength(rows.filter((d) => d.value !== null).length);
    for (const stop of stops)
      expect(stop).toMatch(/aria-label="[a-g]：12 件".* data-point|data-point.*aria-label="[a-g]：12 件"/);
    expect(svg).not.toMatch(/<g[^>]*aria-label/);
  });
  it('sets anonymised reports apart', () => {
    expect(svg.indexOf('>匿名<')).toBeGreaterThan(0);
    expect(frame(rowsPlot([row('a')], options()), parts, WIDE, 'inline')).not.toContain('匿名');
  });
  it('draws a chart of silence', () => {
    expect(frame(rowsPlot([row('a', { value: null, href: null })], options()), parts, WIDE, 'file')).toContain(
      '未说明',
    );
  });
});

describe('rowsPlot by level', () => {
  const rows = [row('x', { level: 'city' }), row('y'), row('z', { anonymised: true })];
  it('puts bodies of one level together under its name, and those without a name last', () => {
    const svg = frame(rowsPlot(rows.toReversed(), options()), parts, WIDE, 'inline');
    const places = ['市级', 'x', '县级', 'y', '匿名', 'z'].map((word) => svg.indexOf(`>${word}<`));
    expect(places.every((place) => place > 0)).toBe(true);
    const labels = svg.match(/aria-label="[xyz]：/g);
    expect(labels).toEqual(['aria-label="x：', 'aria-label="y：', 'aria-label="z：']);
  });
  it('draws the interval of a rate whose counts are stated, and none for another', () => {
    const bands = (one: ChartRow) =>
      frame(rowsPlot([one], { ...options(), percent: true }), parts, WIDE, 'inline').match(/stroke-width="8"/g) ?? [];
    expect(bands(row('a', { value: 80, interval: { low: 49, high: 94.3 } }))).toHaveLength(1);
    expect(bands(row('a', { value: 80 }))).toHaveLength(0);
  });
  it('takes an axis by powers of ten where the values need it', () => {
    const values = [3, 8, 20, 45, 20_000];
    const svg = frame(
      rowsPlot(
        values.map((value, i) => row(`r${i}`, { value })),
        options(),
      ),
      parts,
      WIDE,
      'inline',
    );
    for (const tick of ['1', '10', '100', '1000', '10000']) expect(svg).toContain(`>${tick}<`);
  });
});
