/**
 * A short key of a report's words: the same text in another wrapping (blanks, punctuation, width, script) has the
 * same key. Numbers count, so two years of one boilerplate differ.
 */
import { fold } from '../text/fold.ts';

const NOT_WORDS = /[^\u3400-\u9fff0-9A-Za-z]+/g;
/** FNV-1a over UTF-16 units, two lanes of 32 bits; no cryptography needed to tell reports apart. */
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x9e3779b9] as const;

export function fingerprint(text: string): string {
  const words = fold(text).replace(NOT_WORDS, '').toLowerCase();
  const lanes = OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return `${lanes.join('')}-${words.length}`;
}
