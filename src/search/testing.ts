/** Fixtures of the tests in this folder: an index in memory. */
import type { Simplify } from './fold.ts';
import { asIs } from './fold.ts';
import { IndexReader } from './reader.ts';
import type { SearchReport } from './shape.ts';
import { buildVolume, pageName, shardName } from './volume.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export interface MemoryIndex {
  readonly index: IndexReader;
  /** Paths that were loaded, in order. */
  readonly loaded: readonly string[];
}

/** One volume with these reports. */
export function memoryIndex(reports: readonly SearchReport[], simplify: Simplify = asIs): MemoryIndex {
  const { head, shards, pages } = buildVolume(reports, simplify);
  const files = new Map<string, Uint8Array>([
    ['v0/volume.json', encode(head)],
    ...shards.map((bytes, i) => [`v0/${shardName(i)}`, bytes] as const),
    ...pages.map((page, i) => [`v0/${pageName(i)}`, encode({ reports: page })] as const),
    ...reports.map(({ text }) => [`reports/${text.id}.json`, encode(text)] as const),
  ]);
  const loaded: string[] = [];
  const load = async (path: string): Promise<Uint8Array> => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`No file ${path}`);
    loaded.push(path);
    return bytes;
  };
  return { index: new IndexReader(load), loaded };
}

/** A report of records of one block each. */
export function reportOf(id: string, texts: readonly string[], more: Partial<SearchReport['head']> = {}): SearchReport {
  const head = {
    id,
    place: null,
    anonymised: false,
    part: null,
    year: null,
    level: 'county' as const,
    path: [],
    ...more,
  };
  return {
    head,
    label: [`${more.place ?? ''}${more.year ?? ''}`].filter(Boolean),
    text: {
      id,
      title: null,
      records: texts.map((text, i) => ({
        titles: [],
        system: null,
        blocks: [{ anchor: `p${i + 1}`, text, values: [] }],
      })),
    },
  };
}
