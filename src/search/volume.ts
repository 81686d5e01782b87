/** Reports → the files of one volume. Pure: the same reports give the same bytes. */
import { fold, type Simplify } from './fold.ts';
import { pairLists } from './pairs.ts';
import { type RecordedReport, SEPARATOR, type SearchReport, type VolumeHead } from './shape.ts';
import { encodeShards } from './shards.ts';

/** Characters after which a volume is closed: about 500 reports. */
export const VOLUME_CHARACTERS = 3_000_000;
/** Reports on a page of the table of records. */
const REPORTS_A_PAGE = 50;

export interface Volume {
  readonly head: VolumeHead;
  /** By name below the volume's folder. */
  readonly shards: readonly Uint8Array[];
  readonly pages: readonly (readonly RecordedReport[])[];
}

/** Folder of the index below a site: named after the release, so that no cache ever mixes two of them. */
export const indexFolder = (release: string): string => `find/${release}/`;
export const shardName = (number: number): string => `${number}.bin`;
export const pageName = (number: number): string => `page-${number}.json`;
export const volumeFolder = (number: number): string => `v${number}/`;

export function buildVolume(reports: readonly SearchReport[], simplify: Simplify): Volume {
  const parts: string[] = [];
  let length = 0;
  const add = (texts: readonly string[]): number => {
    const before = length;
    for (const text of texts) {
      const piece = SEPARATOR + fold(text, simplify).text;
      parts.push(piece);
      length += piece.length;
    }
    return length - before;
  };
  const pages: RecordedReport[][] = [];
  const starts: number[] = [];
  for (const [i, { head, label, text }] of reports.entries()) {
    if (i % REPORTS_A_PAGE === 0) {
      pages.push([]);
      starts.push(length);
    }
    pages.at(-1)?.push({
      ...head,
      label: add(label),
      lengths: text.records.map((record) => add(record.blocks.map((block) => block.text))),
      systems: text.records.map((record) => record.system),
    });
  }
  const shards = encodeShards(pairLists(parts.join(''), SEPARATOR));
  return {
    head: { shards: shards.map(({ first }) => first), pages: starts },
    shards: shards.map(({ bytes }) => bytes),
    pages,
  };
}
