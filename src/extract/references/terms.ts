/** Named programmes in running text, by the terms of the list. */
import type { KnownReference } from '../../schema/indicator.ts';
import type { Span } from '../../schema/span.ts';

/** A term, and everything of the list that it names. */
interface Term {
  readonly words: string;
  /** Its second character; most places that begin like a term part with it here. NaN: it has none. */
  readonly second: number;
  readonly named: KnownReference[];
}

export interface NamedTerm extends Span {
  readonly named: readonly KnownReference[];
}

/**
 * Makes the finder of the list's terms: of several at one place the longest, and none that lies within a term before.
 * The terms are few, so their first characters tell nearly all places of a text apart.
 */
export function createTermFinder(known: readonly KnownReference[]): (text: string) => NamedTerm[] {
  const byFirst = longestFirst(known);
  /** 1 where a term may begin: small enough to be asked for each character of a text. */
  const begins = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) begins[first] = 1;
  return (text) => {
    const found: NamedTerm[] = [];
    let covered = 0;
    for (let start = 0; start < text.length; start += 1) {
      const first = text.charCodeAt(start);
      if (begins[first] === 0) continue;
      const second = text.charCodeAt(start + 1);
      for (const term of byFirst.get(first) ?? []) {
        if (term.second !== second && term.words.length > 1) continue;
        if (!text.startsWith(term.words, start)) continue;
        const end = start + term.words.length;
        if (end > covered) {
          found.push({ start, end, named: term.named });
          covered = end;
        }
        break;
      }
    }
    return found;
  };
}

/** The terms by the code of their first character. */
function longestFirst(known: readonly KnownReference[]): Map<number, Term[]> {
  const terms = new Map<string, Term>();
  for (const entry of known) {
    for (const words of entry.terms) {
      const term = terms.get(words);
      if (term === undefined) terms.set(words, { words, second: words.charCodeAt(1), named: [entry] });
      else term.named.push(entry);
    }
  }
  const sorted = [...terms.values()].sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(sorted, ({ words }) => words.charCodeAt(0));
}
