import type { QuickBucket, QuickEntry } from './entry.ts';
import { bucketOf, keysOf } from './keys.ts';

/** Entries in an average bucket: about 8 KiB. */
const ENTRIES_A_BUCKET = 60;
/** A key that more names share lists the first of them: no list shows so many. */
const MOST_A_KEY = 200;

export const bucketName = (number: number): string => `quick/${number}.json`;

/** Entries, the most wanted first, in buckets; their number is a power of two. */
export function buildBuckets(entries: readonly QuickEntry[]): readonly QuickBucket[] {
  const byKey = new Map<string, QuickEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const own = byKey.get(key) ?? [];
      if (own.length < MOST_A_KEY) own.push(entry);
      byKey.set(key, own);
    }
  }
  const placed = [...byKey.values()].reduce((sum, own) => sum + own.length, 0);
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, placed / ENTRIES_A_BUCKET)));
  const keys = Map.groupBy([...byKey.keys()].sort(), (key) => bucketOf(key, count));
  return Array.from({ length: count }, (_, number) => bucket(keys.get(number) ?? [], byKey));
}

function bucket(keys: readonly string[], byKey: ReadonlyMap<string, readonly QuickEntry[]>): QuickBucket {
  const numbers = new Map<QuickEntry, number>();
  const numberOf = (entry: QuickEntry): number => {
    const number = numbers.get(entry) ?? numbers.size;
    numbers.set(entry, number);
    return number;
  };
  const listed = Object.fromEntries(keys.map((key) => [key, (byKey.get(key) ?? []).map(numberOf)]));
  return { entries: [...numbers.keys()], keys: listed };
}
