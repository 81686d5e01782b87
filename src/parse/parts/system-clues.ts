/** The system (体系) that a heading names, by the words of `system-terms.ts`. */
import type { Span } from '../../schema/span.ts';
import { SYSTEM_TERMS } from '../../schema/system-terms.ts';
import type { System } from '../../schema/vocabulary.ts';

interface Term {
  readonly words: string;
  readonly system: System;
}

const TERMS: readonly Term[] = Object.entries(SYSTEM_TERMS).flatMap(([system, terms]) =>
  terms.map((words) => ({ words, system: system as System })),
);

/** More numbers than pairs of characters that begin a term, so that most other pairs have none of theirs. */
const PAIRS = 4096;

/** A number below PAIRS for two characters, which every term has. */
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);

/** The terms by how they begin, longest first. */
const BY_PAIR: ReadonlyMap<number, readonly Term[]> = Map.groupBy(
  TERMS.toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => pairOf(words.charCodeAt(0), words.charCodeAt(1)),
);

/** 1 where a term may begin: small enough to be asked for each character of a heading. */
const BEGINS = new Uint8Array(PAIRS);
for (const pair of BY_PAIR.keys()) BEGINS[pair] = 1;

/** The longest term that begins with the pair at `index` and goes no further than `end`. */
function termAt(text: string, index: number, end: number, pair: number): Term | undefined {
  return BY_PAIR.get(pair)?.find(({ words }) => index + words.length <= end && text.startsWith(words, index));
}

/**
 * The system that a heading (of a longer text: the one at its place) names. Read from left to right, longest term
 * first; the system with most characters wins, the one named first on a tie; null where no term occurs.
 */
export function systemOfHeading(text: string, { start, end }: Span = { start: 0, end: text.length }): System | null {
  const named: Term[] = [];
  let code = text.charCodeAt(start);
  for (let index = start; index + 1 < end; ) {
    const next = text.charCodeAt(index + 1);
    const pair = pairOf(code, next);
    const term = BEGINS[pair] === 0 ? undefined : termAt(text, index, end, pair);
    if (term) named.push(term);
    index += term ? term.words.length : 1;
    code = term ? text.charCodeAt(index) : next;
  }
  const first = named[0];
  if (first === undefined) return null;
  // Most headings name one system, which needs no count.
  return named.every(({ system }) => system === first.system) ? first.system : mostNamed(named);
}

/** The system with most characters, the one named first on a tie. */
function mostNamed(named: readonly Term[]): System | null {
  const score = new Map<System, number>();
  for (const { words, system } of named) score.set(system, (score.get(system) ?? 0) + words.length);
  let best: System | null = null;
  let most = 0;
  for (const [system, characters] of score) {
    if (characters > most) {
      best = system;
      most = characters;
    }
  }
  return best;
}
