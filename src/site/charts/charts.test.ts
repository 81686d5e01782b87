import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { binsPlot } from './bins.ts';
import type { ChartOptions, ChartRow } from './chart-row.ts';
import { type CoverageCell, coveragePlot } from './coverage.ts';
import { frame, NARROW, packed, WIDE, wrap } from './frame.ts';
import { ink, systemColour, tokens } from './palette.ts';
import { rowsPlot } from './rows.ts';
import { fitsDots, MOST_DOTS, stripPlot } from './strip.ts';
import { datedRows, MOST_LINES, timeLinePlot } from './time-line.ts';

const row = (id: string, rest: Partial<ChartRow> = {}): ChartRow => ({
  id,
  label: id,
  value: 12,
  lower: null,
  upper: null,
  qualifier: 'exact',
  text: '12 件',
  say: `${id}：12 件`,
  level: 'county',
  year: 2023,
  code: '990101',
  place: id,
  interval: null,
  href: `/reports/${id}/#m1`,
  anonymised: false,
  partsOnly: false,
  ...rest,
});

const options = (width = WIDE): ChartOptions => ({
  width,
  colour: systemColour.dispute,
  percent: false,
  live: true,
  words: {
    notStated: '未说明',
    anonymised: '匿名',
    level: {
      ...{ national: '国家', province: '省级', city: '市级', county: '县级' },
      ...{ township: '乡级', department: '部门', unknown: '未明' },
    },
    tick: String,
    group: (name, stated, silent) => `${name} ${stated} 份写明，${silent} 份未说明`,
    bar: (low, high, reports) => `${low} 至 ${high}：${reports} 份`,
    median: (value) => `中位 ${value}`,
  },
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

describe('binsPlot', () => {
  const draw = (n: number) =>
    frame(
      binsPlot(
        Array.from({ length: n }, (_, i) => row(`r${i}`, { value: i % 97 })),
        options(),
      ),
      parts,
      WIDE,
      'inline',
    );
  it('does not grow with the number of reports', () => {
    expect(draw(5000).length).toBeLessThan(draw(500).length * 1.1);
    expect(draw(5000)).not.toContain('<circle');
  });
  it('names each bar for the keyboard, and the median', () => {
    expect(draw(500)).toMatch(/aria-label="县级: \S+ 至 \S+：\d+ 份"/);
    expect(draw(500)).toContain('中位 46.5');
  });
});

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
    expect(svg.match(/data-point/g)).toHaveLength(2);
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
  it('breaks English between words', () => {
    const title = 'Court appearance rate of agency heads, and the correction rate of reconsideration';
    const lines = wrap(title, 180, 17);
    expect(lines.join('')).toBe(title);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/ $/);
  });
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

describe('packed', () => {
  const facts = ['单位：件', '年度：2021—2024', 'n = 23 / 40 份报告', '对数轴：每格十倍'];

  it('keeps each fact whole where it fits a line', () => {
    const lines = packed(facts, 300, 12.5);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.flatMap((line) => line.split('　'))).toEqual(facts);
  });

  it('breaks a fact that is wider than a line, and never before a mark that ends something', () => {
    const lines = packed(facts, 50, 12.5);
    expect(lines.join('')).toBe(facts.join(''));
    for (const line of lines) expect(line).not.toMatch(/^[：，。、）]/);
  });
});
