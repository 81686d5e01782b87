/** Line and column of offsets in the raw file, for messages and unist positions. Lines end at \n, \r\n or \r. */
import type { Point, Position } from 'unist';
import type { Span } from '../../schema/span.ts';

export interface LineIndex {
  point(offset: number): Point;
  position(span: Span): Position;
}

export function indexLines(raw: string): LineIndex {
  let starts: number[] | null = null;
  const lineStarts = (): number[] => {
    if (starts === null) {
      starts = [0];
      if (raw.includes('\r')) {
        for (const match of raw.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
      } else {
        for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);
      }
    }
    return starts;
  };
  // Nodes come in document order, so the line of the last query is the best first guess.
  let last = 0;
  const point = (offset: number): Point => {
    const table = lineStarts();
    if ((table[last] as number) > offset) last = 0;
    if ((table[last + 1] ?? Infinity) <= offset) {
      let low = last;
      let high = table.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((table[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      last = low;
    }
    return { line: last + 1, column: offset - (table[last] as number) + 1, offset };
  };
  return { point, position: (span) => ({ start: point(span.start), end: point(span.end) }) };
}
