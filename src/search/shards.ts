/**
 * Lists of positions as bytes. A shard is a run of pairs in order; of each: its code less the code before it, the
 * number of positions, the bytes that they take (left out where there is one), then each position less the one before.
 */
import type { PairList } from './pairs.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** A shard is closed before it grows beyond this; the list of one frequent pair may be longer by itself. */
export const SHARD_BYTES = 12 * 1024;

export interface Shard {
  /** Its first pair. */
  readonly first: number;
  readonly bytes: Uint8Array;
}

function encodeList(list: PairList, before: number): Uint8Array {
  const body = new ByteWriter();
  let last = 0;
  for (const position of list.positions) {
    body.varint(position - last);
    last = position;
  }
  const entry = new ByteWriter();
  entry.varint(list.code - before);
  entry.varint(list.positions.length);
  if (list.positions.length > 1) entry.varint(body.length);
  entry.append(body.take());
  return entry.take();
}

export function encodeShards(lists: readonly PairList[], most: number = SHARD_BYTES): readonly Shard[] {
  const shards: Shard[] = [];
  const writer = new ByteWriter();
  let first = 0;
  let before = 0;
  const close = (): void => {
    if (writer.length > 0) shards.push({ first, bytes: writer.take() });
    before = 0;
  };
  for (const list of lists) {
    let entry = encodeList(list, before);
    if (writer.length > 0 && writer.length + entry.length > most) {
      close();
      entry = encodeList(list, before);
    }
    if (writer.length === 0) first = list.code;
    writer.append(entry);
    before = list.code;
  }
  close();
  return shards;
}

/** Positions of the pairs from `from` to `to` (exclusive) in a shard: those of each pair ascending, pair after pair. */
export function decodeShard(bytes: Uint8Array, from: number, to: number): readonly Uint32Array[] {
  const reader = new ByteReader(bytes);
  const found: Uint32Array[] = [];
  let code = 0;
  while (!reader.done) {
    code += reader.varint();
    if (code >= to) break;
    const count = reader.varint();
    const length = count > 1 ? reader.varint() : null;
    if (code < from && length !== null) {
      reader.skip(length);
      continue;
    }
    const positions = new Uint32Array(count);
    let position = 0;
    for (let i = 0; i < count; i += 1) {
      position += reader.varint();
      positions[i] = position;
    }
    if (code >= from) found.push(positions);
  }
  return found;
}

/** Numbers of the shards that may hold pairs from `from` to `to` (exclusive). */
export function shardsOf(firsts: readonly number[], from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (const [i, first] of firsts.entries()) {
    if (first >= to) break;
    if ((firsts[i + 1] ?? Number.POSITIVE_INFINITY) > from) numbers.push(i);
  }
  return numbers;
}
