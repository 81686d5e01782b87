/** All numbers of a folded text: quantities, and the spans that explain the rest. */
import { arabicEnd } from '../../quantity/numerals.ts';
import { type Quantity, readHanQuantity, readQuantity } from '../../quantity/quantity.ts';
import { explainedSpans } from './explained.ts';
import { isAmount } from './han.ts';
import type { RawSpan } from './number-rules.ts';
import { type Places, placesOf } from './places.ts';

export interface Numbers {
  readonly quantities: readonly Quantity[];
  /** Spans that cover at least one Arabic number. */
  readonly explained: readonly RawSpan[];
  /** Count of Arabic numbers in the text. */
  readonly digits: number;
}

export function findNumbers(text: string): Numbers {
  const places = placesOf(text);
  const spans = explainedSpans(text, places);
  const { quantities, explained, digits } = arabicNumbers(text, places, spans);
  const written = quantities.length;
  for (let index = 0; index < places.han.length; index += 2) {
    const start = places.han[index] ?? 0;
    const end = places.han[index + 1] ?? 0;
    if (isAmount(text, start, end) && !covered(spans, start)) quantities.push(readHanQuantity(text, start, end));
  }
  if (quantities.length > written) quantities.sort((a, b) => a.start - b.start);
  return { quantities, explained, digits };
}

/** Each Arabic number is explained by the span that covers it, or read as a quantity. */
function arabicNumbers(text: string, { digits: rows }: Places, spans: readonly RawSpan[]) {
  const quantities: Quantity[] = [];
  const explained: RawSpan[] = [];
  let digits = 0;
  let cursor = 0;
  let read = 0;
  let consumed = 0;
  for (let index = 0; index < rows.length; index += 2) {
    const rowEnd = rows[index + 1] ?? 0;
    // a number may end inside a row (1,2345) and take in several (1,234.5)
    for (let start = Math.max(read, rows[index] ?? 0); start < rowEnd; start = read) {
      read = arabicEnd(text, start);
      digits += 1;
      if (start < consumed) continue;
      while (cursor < spans.length && (spans[cursor]?.end ?? 0) <= start) cursor += 1;
      const span = spans[cursor];
      if (span !== undefined && span.start <= start) {
        if (explained.at(-1) !== span) explained.push(span);
        continue;
      }
      const quantity = readQuantity(text, start);
      quantities.push(quantity);
      consumed = quantity.end;
    }
  }
  return { quantities, explained, digits };
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
