import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frame, packed, WIDE, wrap } from './frame.ts';
import { systemColour } from './palette.ts';
import { rowsPlot } from './rows.ts';
import { options, parts, row } from './testing/chart.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

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
