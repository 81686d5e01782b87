import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CoverageCell, coveragePlot } from './coverage.ts';
import { frame, NARROW, WIDE, wrap } from './frame.ts';
import { ink, systemColour, tokens } from './palette.ts';
import { type ChartRow, type RowsOptions, rowsPlot } from './rows.ts';
import { MOST_DOTS, stripPlot } from './strip.ts';

const row = (id: string, rest: Partial<ChartRow> = {}): ChartRow => ({
  id,
  label: id,
  value: 12,
  lower: null,
  upper: null,
  qualifier: 'exact',
  text: '12 件',
  href: `/reports/${id}/#m1`,
  anonymised: false,
  partsOnly: false,
  ...rest,
});

const options = (width = WIDE): RowsOptions => ({
  width,
  colour: systemColour.dispute,
  percent: false,
  links: true,
  words: { notStated: '未说明', anonymised: '匿名', tick: String },
});

const parts = { title: '受理', facts: ['单位：件'], source: '来源', summary: '受理：7 份报告中 3 份写明' };

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
    expect(svg.match(/<circle/g)).toHaveLength(rows.length - 1 + 1); // the halo of "about" is one more
  });
  it('says that there are only parts, with their place, and draws no scale where no number is', () => {
    const partsRow = row('h', { value: null, text: '只有分项，没有合计', href: '/reports/h/#m2', partsOnly: true });
    const drawn = frame(rowsPlot([partsRow], options()), parts, WIDE, 'inline');
    expect(drawn).toContain('只有分项，没有合计');
    expect(drawn).toContain('href="/reports/h/#m2"');
    expect(drawn).not.toMatch(/未说明|<circle|>0</);
  });
  it('links every stated value to its place', () => {
    for (const { id } of rows.filter((d) => d.value !== null)) expect(svg).toContain(`href="/reports/${id}/#m1"`);
  });
  it('gives the keyboard one stop a value, with words', () => {
    const stops = svg.match(/<a (?![^>]*tabindex="-1")[^>]*>.*?<\/a>/g) ?? [];
    expect(stops).toHaveLength(rows.filter((d) => d.value !== null).length);
    for (const stop of stops) expect(stop).toMatch(/>[^<]+<\/text>/);
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

describe('stripPlot', () => {
  it('draws a dot a report', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`r${i}`, { value: i % 7 }));
    expect(frame(stripPlot(rows, options()), parts, WIDE, 'inline').match(/<circle/g)).toHaveLength(40);
  });
  it('has one axis only: height means nothing but company', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`r${i}`, { value: i % 7 }));
    const words = [...frame(stripPlot(rows, options()), parts, WIDE, 'inline').matchAll(/<text[^>]*>([^<]*)</g)];
    expect(words.map(([, word]) => word)).toEqual(['受理', '单位：件', '0', '1', '2', '3', '4', '5', '6', '来源']);
  });
  it('turns into a histogram where dots would pile out of the picture', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`r${i}`, { value: 100 }));
    expect(frame(stripPlot(rows, options()), parts, WIDE, 'inline')).not.toContain('<circle');
  });
  it('turns into a histogram where dots would be too many', () => {
    const rows = Array.from({ length: MOST_DOTS + 1 }, (_, i) => row(`r${i}`, { value: i }));
    const svg = frame(stripPlot(rows, options()), parts, WIDE, 'inline');
    expect(svg).not.toContain('<circle');
    expect(svg.length).toBeLessThan(20_000);
  });
});

describe('coveragePlot', () => {
  const cells: CoverageCell[] = [
    { system: 'dispute', rank: 0, name: '受理', stated: 5, href: '/indicators/a/' },
    { system: 'dispute', rank: 1, name: '审结', stated: 0, href: '/indicators/b/' },
  ];
  const svg = frame(
    coveragePlot(cells, {
      width: WIDE,
      systems: [
        { id: 'dispute', name: '矛盾纠纷', note: '受理 5/7' },
        { id: 'tech', name: '科技保障', note: '尚无量化指标' },
      ],
      reports: 7,
      links: true,
      cellTitle: (cell) => `${cell.name} ${cell.stated}/7`,
    }),
    parts,
    WIDE,
    'inline',
  );
  it('draws a cell an indicator, the unstated ones too', () => {
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg).toContain('审结 0/7');
  });
  it('names what is stated most right of the longest row, so that no label stands on a cell', () => {
    const of = (tag: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1]);
    const cellEnds = (svg.match(/<rect[^>]*>/g) ?? []).map((tag) => of(tag, 'x') + of(tag, 'width'));
    // Placed by its group, which holds the right edge of the cells, and by its own transform or x.
    const label = /<text[^>]*>(?=受理 5\/7<)/.exec(svg)?.[0] ?? '';
    const left = Number(/translate\(([\d.]+)/.exec(label)?.[1] ?? of(label, 'x'));
    expect(cellEnds.length).toBeGreaterThan(0);
    expect(left).toBeGreaterThanOrEqual(Math.max(...cellEnds));
  });
  it('says so where a system has no indicator', () => {
    expect(svg).not.toMatch(/⚠|NaN|undefined/);
    expect(svg).toContain('尚无量化指标');
  });
});

describe('frame', () => {
  const rows = [row('a')];
  it('keeps title, facts and source inside the picture', () => {
    for (const mode of ['inline', 'file'] as const) {
      const svg = frame(rowsPlot(rows, options()), parts, WIDE, mode);
      for (const text of ['受理', '单位：件', '来源']) expect(svg).toContain(text);
    }
  });
  it('takes the colours of the page inline and has literal ones in a file', () => {
    const inline = frame(rowsPlot(rows, options()), parts, WIDE, 'inline');
    expect(inline).toContain('var(--sys-dispute)');
    expect(inline).not.toMatch(/#[0-9a-f]{6}/);
    const file = frame(rowsPlot(rows, options()), parts, WIDE, 'file');
    expect(file).toContain(systemColour.dispute);
    expect(file).not.toContain('var(');
  });
  it('carries no inline style, which a strict CSP would drop', () => {
    expect(frame(rowsPlot(rows, options()), parts, WIDE, 'inline')).not.toMatch(/<style|style=/);
  });
  it('escapes what it is given', () => {
    expect(frame(rowsPlot(rows, options()), { ...parts, title: 'a<b&c' }, WIDE, 'file')).toContain('a&lt;b&amp;c');
  });
});

describe('wrap', () => {
  it('breaks a long Chinese title and keeps every character', () => {
    const title = '行政机关负责人出庭应诉率与行政复议纠错率的关系及其历年变化';
    const lines = wrap(title, 180, 17);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(title);
  });
});

describe('palette', () => {
  it('has the same light colours as the tokens of the pages', () => {
    const css = readFileSync('src/site/styles/tokens.css', 'utf8');
    for (const [hex, token] of tokens) expect(css).toContain(`${token}: light-dark(${hex}, `);
    expect(tokens.size).toBe(Object.keys(ink).length + Object.keys(systemColour).length);
  });
});
