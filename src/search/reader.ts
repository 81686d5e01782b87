/** Reads the index piece by piece, each file once. Where the files come from is the caller's business. */
import { pairCode, pairsOf } from './pairs.ts';
import type { IndexHead, RecordPage, ReportText, VolumeHead } from './shape.ts';
import { decodeShard, shardsOf } from './shards.ts';
import { pageName, shardName, volumeFolder } from './volume.ts';

/** Bytes of a file of the index, by its path below the index's folder; rejects where there is none. */
export type Load = (path: string) => Promise<Uint8Array>;

const decoder = new TextDecoder();

/** Pairs whose lists are asked for at once; where a phrase is not found by the first, the rest is not loaded. */
const PAIRS_AT_ONCE = 6;

export class IndexReader {
  readonly #load: Load;
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  constructor(load: Load) {
    this.#load = load;
  }

  head(): Promise<IndexHead> {
    return this.#json<IndexHead>('index.json');
  }

  volume(number: number): Promise<VolumeHead> {
    return this.#json<VolumeHead>(`${volumeFolder(number)}volume.json`);
  }

  page(volume: number, page: number): Promise<RecordPage> {
    return this.#json<RecordPage>(volumeFolder(volume) + pageName(page));
  }

  report(id: string): Promise<ReportText> {
    return this.#json<ReportText>(`reports/${id}.json`);
  }

  /** Where a folded word begins in a volume's stream, ascending. Throws on an empty word. */
  async positions(volume: number, word: string): Promise<Uint32Array> {
    if (word === '') throw new Error('Unexpected empty word, expected at least one character');
    if (word.length === 1) return merged(await this.#lists(volume, ...pairsOf(word.charCodeAt(0))));
    const offsets = cover(word.length);
    let found: Uint32Array | null = null;
    for (let i = 0; i < offsets.length; i += PAIRS_AT_ONCE) {
      const some = offsets.slice(i, i + PAIRS_AT_ONCE);
      const lists = await Promise.all(
        some.map(async (offset) => {
          const code = pairCode(word.charCodeAt(offset), word.charCodeAt(offset + 1));
          return { offset, positions: merged(await this.#lists(volume, code, code + 1)) };
        }),
      );
      for (const list of lists.sort((a, b) => a.positions.length - b.positions.length)) {
        found = common(found, list.positions, list.offset);
      }
      if (found?.length === 0) break;
    }
    return found ?? new Uint32Array(0);
  }

  async #lists(volume: number, from: number, to: number): Promise<readonly Uint32Array[]> {
    const { shards } = await this.volume(volume);
    const files = await Promise.all(
      shardsOf(shards, from, to).map((number) => this.#bytes(volumeFolder(volume) + shardName(number))),
    );
    return files.flatMap((bytes) => decodeShard(bytes, from, to));
  }

  async #json<T>(path: string): Promise<T> {
    return JSON.parse(decoder.decode(await this.#bytes(path))) as T;
  }

  /** A file that could not be loaded is asked for again next time. */
  #bytes(path: string): Promise<Uint8Array> {
    const known = this.#kept.get(path);
    if (known !== undefined) return known;
    const loading = this.#load(path);
    this.#kept.set(path, loading);
    loading.catch(() => this.#kept.delete(path));
    return loading;
  }
}

/** Offsets of pairs that together hold every character of a word: 0, 2, 4 … and the last pair. */
function cover(length: number): readonly number[] {
  const offsets = Array.from({ length: Math.floor(length / 2) }, (_, i) => i * 2);
  return length % 2 === 0 ? offsets : [...offsets, length - 2];
}

function merged(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** Starts of the word that `positions`, the places of its pair at `offset`, allow; `found`: those allowed so far. */
function common(found: Uint32Array | null, positions: Uint32Array, offset: number): Uint32Array {
  if (found === null) return positions.filter((position) => position >= offset).map((position) => position - offset);
  const both = new Uint32Array(Math.min(found.length, positions.length));
  let count = 0;
  let j = 0;
  for (const start of found) {
    while (j < positions.length && (positions[j] ?? 0) < start + offset) j += 1;
    if (positions[j] === start + offset) {
      both[count] = start;
      count += 1;
    }
  }
  return both.slice(0, count);
}
