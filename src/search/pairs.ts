/** Two neighbouring UTF-16 code units as one number; pairs with the same first character are neighbours. */
export const pairCode = (first: number, second: number): number => first * 0x10000 + second;

/** The pairs that begin with a character: from the first code to the second, exclusive. */
export const pairsOf = (first: number): readonly [from: number, to: number] => [
  pairCode(first, 0),
  pairCode(first + 1, 0),
];

/** Where a pair stands in a stream, ascending. */
export interface PairList {
  readonly code: number;
  readonly positions: Uint32Array;
}

/** Every pair of a stream but those that begin with the separator, ordered by code. */
export function pairLists(stream: string, separator: string): readonly PairList[] {
  const skipped = separator.charCodeAt(0);
  const last = stream.length - 1;
  const numberOf = new Map<number, number>();
  const codes: number[] = [];
  const counts: number[] = [];
  const termAt = new Int32Array(stream.length).fill(-1);
  for (let i = 0; i <= last; i += 1) {
    const first = stream.charCodeAt(i);
    if (first === skipped) continue;
    const code = pairCode(first, i === last ? skipped : stream.charCodeAt(i + 1));
    let term = numberOf.get(code);
    if (term === undefined) {
      term = codes.push(code) - 1;
      numberOf.set(code, term);
      counts.push(0);
    }
    counts[term] = (counts[term] ?? 0) + 1;
    termAt[i] = term;
  }
  const lists = codes.map((code, term) => ({ code, positions: new Uint32Array(counts[term] ?? 0) }));
  const filled = new Uint32Array(codes.length);
  for (let i = 0; i <= last; i += 1) {
    const term = termAt[i] ?? -1;
    if (term < 0) continue;
    const next = filled[term] ?? 0;
    (lists[term] as PairList).positions[next] = i;
    filled[term] = next + 1;
  }
  return lists.sort((a, b) => a.code - b.code);
}
