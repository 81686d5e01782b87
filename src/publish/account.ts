/** Accounts for every Arabic number of a text: in a mention, in a span that a rule explains, or left over. */
import type { Extraction } from '../schema/extraction.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Report } from '../schema/report.ts';
import type { Span } from '../schema/span.ts';

type Account = Pick<Report['quality'], 'digits' | 'explained' | 'unexplained'>;

/** A run of digits with its separators: 1,083 and 99.5 are one number each. */
const NUMBER = /\d+(?:[.,]\d+)*/g;

export function accountForNumbers(
  parsed: Pick<ParsedReport, 'text' | 'folded' | 'toRaw'>,
  extraction: Extraction,
): Account {
  const numbers = [...parsed.folded.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const known: Span[] = [
    ...extraction.mentions.filter((mention) => mention.status !== 'unexplained'),
    ...extraction.explained,
  ].sort((a, b) => a.start - b.start || a.end - b.end);

  let next = 0;
  const unexplained = numbers.filter((number) => {
    while (next < known.length && (known[next]?.end ?? 0) <= number.start) next += 1;
    const first = known[next];
    return !(first && first.start < number.end);
  });
  return {
    digits: numbers.length,
    explained: numbers.length - unexplained.length,
    unexplained: unexplained.map((span) => ({
      ...span,
      raw: parsed.toRaw(span),
      text: parsed.text.slice(span.start, span.end),
    })),
  };
}
