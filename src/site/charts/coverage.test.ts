import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CoverageCell, coveragePlot } from './coverage.ts';
import { frame, WIDE } from './frame.ts';
import { parts } from './testing/chart.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

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
