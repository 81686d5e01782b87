/** Which records of a volume hold all words. */
import type { IndexReader } from './reader.ts';
import type { RecordedReport, VolumeHead } from './shape.ts';

export interface Found {
  readonly report: RecordedReport;
  /** Number of the record within its report, from 0. */
  readonly record: number;
}

/** Walks ascending positions once. */
class Walk {
  readonly #positions: Uint32Array;
  #at = 0;

  constructor(positions: Uint32Array) {
    this.#positions = positions;
  }

  /** Is there one from `start` to `end`, exclusive? Stretches must be asked for in order. */
  within(start: number, end: number): boolean {
    while ((this.#positions[this.#at] ?? end) < start) this.#at += 1;
    return (this.#positions[this.#at] ?? end) < end;
  }
}

/**
 * Records of a volume that hold every word, in the order of the volume. A word that names the report (its place, its
 * year, its title) counts as held by all its records, but one word at least has to stand in the record's own text.
 */
export async function matchVolume(
  index: IndexReader,
  volume: number,
  words: readonly string[],
): Promise<readonly Found[]> {
  if (words.length === 0) return [];
  const [head, ...positions] = await Promise.all([
    index.volume(volume),
    ...words.map((word) => index.positions(volume, word)),
  ]);
  const numbers = pagesOfAll(head, positions);
  const pages = await Promise.all(numbers.map((number) => index.page(volume, number)));
  const walks = positions.map((list) => new Walk(list));
  return pages.flatMap(({ reports }, i) => matchPage(reports, head.pages[numbers[i] ?? 0] ?? 0, walks));
}

/** Pages that every word has a position in. */
function pagesOfAll(head: VolumeHead, positions: readonly Uint32Array[]): readonly number[] {
  const walks = positions.map((list) => new Walk(list));
  return head.pages.flatMap((start, number) => {
    const end = head.pages[number + 1] ?? Number.POSITIVE_INFINITY;
    // No `every`: each walk has to be taken past the page.
    return walks.map((walk) => walk.within(start, end)).every(Boolean) ? [number] : [];
  });
}

function matchPage(reports: readonly RecordedReport[], start: number, walks: readonly Walk[]): readonly Found[] {
  const found: Found[] = [];
  let at = start;
  for (const report of reports) {
    const named = walks.map((walk) => walk.within(at, at + report.label));
    at += report.label;
    for (const [record, length] of report.lengths.entries()) {
      const held = walks.map((walk) => walk.within(at, at + length));
      at += length;
      if (held.some(Boolean) && held.every((one, i) => one || named[i])) found.push({ report, record });
    }
  }
  return found;
}
