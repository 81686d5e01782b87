import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';

const text = '全年新收行政复议案件1083件，办结921件。';

/** Any text with any spans in it, overlapping ones included. */
const placed = fc.string({ minLength: 1, maxLength: 60 }).chain((string) =>
  fc.record({
    string: fc.constant(string),
    spans: fc.array(
      fc
        .tuple(fc.nat(string.length - 1), fc.nat(string.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ start, end }) => start < end),
      { maxLength: 8 },
    ),
  }),
);

describe('annotate', () => {
  it('cuts a block at its mentions', () => {
    const a = { start: 10, end: 15 };
    const b = { start: 18, end: 22 };
    expect(annotate(text, { start: 0, end: text.length }, [b, a])).toEqual([
      { text: '全年新收行政复议案件', mention: null },
      { text: '1083件', mention: a },
      { text: '，办结', mention: null },
      { text: '921件', mention: b },
      { text: '。', mention: null },
    ]);
  });

  it('leaves out mentions of other blocks', () => {
    expect(annotate(text, { start: 0, end: 4 }, [{ start: 10, end: 15 }])).toEqual([
      { text: '全年新收', mention: null },
    ]);
  });

  it('gives an overlapping mention a segment without text', () => {
    const [, , third] = annotate('约100%', { start: 0, end: 5 }, [
      { start: 1, end: 5 },
      { start: 2, end: 4 },
    ]);
    expect(third).toEqual({ text: '', mention: { start: 2, end: 4 } });
  });

  it('keeps the text whole and every mention once, whatever overlaps', () => {
    fc.assert(
      fc.property(placed, ({ string, spans }) => {
        const segments = annotate(string, { start: 0, end: string.length }, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(string);
        const seen = segments.flatMap((segment) => (segment.mention ? [segment.mention] : []));
        expect(seen).toHaveLength(spans.length);
        expect(new Set(seen)).toEqual(new Set(spans));
      }),
    );
  });
});
