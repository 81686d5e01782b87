import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairCode, pairLists } from './pairs.ts';
import { decodeShard, encodeShards, shardsOf } from './shards.ts';

const lists = pairLists('\n甲乙甲乙\n乙', '\n');

test('pairLists() lists where each pair stands, the end of a block being its partner too', () => {
  const shown = lists.map(({ code, positions }) => [
    String.fromCharCode(Math.floor(code / 0x10000), code % 0x10000),
    [...positions],
  ]);
  expect(shown).toEqual([
    ['乙\n', [4, 6]],
    ['乙甲', [2]],
    ['甲乙', [1, 3]],
  ]);
});

test('decodeShard() gives the lists back, however the shards are cut', () => {
  for (const most of [1, 8, 1000]) {
    const shards = encodeShards(lists, most);
    const firsts = shards.map(({ first }) => first);
    for (const { code, positions } of lists) {
      const found = shardsOf(firsts, code, code + 1).flatMap((i) =>
        decodeShard(shards[i]?.bytes ?? new Uint8Array(0), code, code + 1),
      );
      expect(found).toEqual([positions]);
    }
  }
});

test('decodeShard() finds nothing for a pair that does not occur', () => {
  const [shard] = encodeShards(lists);
  const code = pairCode('甲'.charCodeAt(0), '甲'.charCodeAt(0));
  expect(decodeShard(shard?.bytes ?? new Uint8Array(0), code, code + 1)).toEqual([]);
});

test('encodeShards() keeps positions of any size', () => {
  const position = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(fc.uniqueArray(position, { minLength: 1 }), (all) => {
      const positions = Uint32Array.from(all).sort();
      const [shard] = encodeShards([{ code: 7, positions }]);
      expect(decodeShard(shard?.bytes ?? new Uint8Array(0), 7, 8)).toEqual([positions]);
    }),
  );
});
