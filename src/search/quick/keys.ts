/**
 * Keys of the names that grow with the corpus. A name stands under each pair of its Chinese characters, under its
 * first character, and under the first letters of its pinyin and of its initials; a query asks for one key.
 */
import { asIs, fold } from '../fold.ts';
import type { QuickEntry } from './entry.ts';

/** Letters of a key: few names share so many. Shorter queries have keys of their own. */
const KEY_LETTERS = 4;
const HAN = /\p{Script=Han}/u;
/** What most titles of laws begin with; readers leave it out. */
const COUNTRY = '中华人民共和国';
const COUNTRY_SYLLABLES = 7;

export function keysOf({ zh, en, pinyin }: Pick<QuickEntry, 'zh' | 'en' | 'pinyin'>): readonly string[] {
  const name = fold(zh, asIs).text;
  const keys = new Set<string>();
  for (let i = 0; i + 1 < name.length; i += 1) keys.add(name.slice(i, i + 2));
  const beginnings = name.replace(/^[<"(]+/, '').startsWith(COUNTRY) ? [0, COUNTRY_SYLLABLES] : [0];
  const bare = name.replace(/[<>"()]/g, '');
  const syllables = pinyin.split(' ').map((syllable) => syllable.split('/'));
  for (const from of beginnings) {
    keys.add(bare.charAt(from));
    const readings = combined(syllables.slice(from, from + KEY_LETTERS));
    for (const reading of readings) {
      for (const letters of [reading.join(''), reading.map((one) => one.charAt(0)).join('')]) {
        for (let length = 1; length <= Math.min(KEY_LETTERS, letters.length); length += 1)
          keys.add(letters.slice(0, length));
      }
    }
  }
  for (let length = 1; length <= Math.min(KEY_LETTERS, en.length); length += 1)
    keys.add(en.slice(0, length).toLowerCase());
  keys.delete('');
  return [...keys];
}

/** Every way to read some syllables. */
function combined(syllables: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return syllables.reduce<readonly (readonly string[])[]>(
    (all, readings) => all.flatMap((one) => readings.map((reading) => [...one, reading])),
    [[]],
  );
}

/** The key that a query asks for; null where it is empty. */
export function keyOf(query: string): string | null {
  const asked = fold(query, asIs).text.replaceAll('ü', 'v');
  if (asked === '') return null;
  if (!HAN.test(asked)) return asked.slice(0, KEY_LETTERS);
  const bare = asked.replace(/^[<"(]+/, '');
  return bare.length > 1 ? bare.slice(0, 2) : bare;
}

/** Bucket of a key: FNV-1a over its code units. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % buckets;
}
