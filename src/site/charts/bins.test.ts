import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { binsPlot } from './bins.ts';
import { frame, WIDE } from './frame.ts';
import { options, parts, row } from './testing/chart.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

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
