/** All numbers of a folded text: quantities, and the spans that explain the rest. */
import { type Quantity, readHanQuantity, readQuantity } from '../../quantity/quantity.ts';
import { explainedSpans, type RawSpan } from './explained.ts';
import { hanNumbers } from './han.ts';

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;

export interface Numbers {
  readonly quantities: readonly Quantity[];
  /** Spans that cover at least one Arabic number. */
  readonly explained: readonly RawSpan[];
  /** Count of Arabic numbers in the text. */
  readonly digits: number;
}

export function findNumbers(text: string): Numbers {
  const spans = explainedSpans(text);
  const used = new Set<RawSpan>();
  const quantities: Quantity[] = [];
  let digits = 0;
  let cursor = 0;
  let consumed = 0;
  for (const match of text.matchAll(ARABIC)) {
    digits += 1;
    const start = match.index;
    if (start < consumed) continue;
    while (cursor < spans.length && (spans[cursor]?.end ?? 0) <= start) cursor += 1;
    const span = spans[cursor];
    if (span !== undefined && span.start <= start) {
      used.add(span);
      continue;
    }
    const quantity = readQuantity(text, start);
    quantities.push(quantity);
    consumed = quantity.end;
  }
  for (const { start, end } of hanNumbers(text, (index) => covered(spans, index))) {
    quantities.push(readHanQuantity(text, start, end));
  }
  quantities.sort((a, b) => a.start - b.start);
  return { quantities, explained: spans.filter((span) => used.has(span)), digits };
}

function covered(spans: readonly RawSpan[], index: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return false;
    if (index < span.start) high = middle - 1;
    else if (index >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}
