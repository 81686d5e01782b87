/** Places where characters are missing for certain: the form left over occurs in no intact text. */
import type { Span } from '../../schema/span.ts';

/** 〔20212号: the closing bracket of a document number is gone. 〔2021号: bracket or number. */
const BROKEN_NUMBER = /〔20\d{2}\d{0,4}号/g;
/** (20212025年): the dash between two years is gone. The condition stands behind the first digit, where few characters get. */
const BROKEN_RANGE = /2(?<!\d2)0\d{2}20\d{2}年/g;

export function lostCharacters(folded: string): Span[] {
  const forms = folded.includes('〔') ? [BROKEN_NUMBER, BROKEN_RANGE] : [BROKEN_RANGE];
  return forms.flatMap((form) =>
    [...folded.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
