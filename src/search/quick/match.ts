import { asIs, fold } from '../fold.ts';
import type { QuickEntry } from './entry.ts';

/** Lower is better: the whole name, its beginning, a part; each in Chinese, English, pinyin or initials. */
export type Rank = number;
const WHOLE = 0;
const BEGINNING = 1;
const PART = 2;

/** How well an entry fits what was typed; null: not at all. Throws on an empty query. */
export function rank(entry: QuickEntry, query: string): Rank | null {
  const asked = fold(query, asIs).text;
  if (asked === '') throw new Error('Unexpected empty query, expected at least one character');
  const found = [inName(fold(entry.zh, asIs).text, asked), inEnglish(entry.en, query), inPinyin(entry.pinyin, asked)];
  const ranks = found.filter((one) => one !== null);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function inName(name: string, asked: string): Rank | null {
  if (name === asked) return WHOLE;
  return name.startsWith(asked) ? BEGINNING : name.includes(asked) ? PART : null;
}

/** Each word typed begins a word of the name. */
function inEnglish(name: string, query: string): Rank | null {
  if (name === '') return null;
  const own = name.toLowerCase();
  const asked = query.trim().toLowerCase().split(/\s+/);
  if (own === asked.join(' ')) return WHOLE;
  if (own.startsWith(asked.join(' '))) return BEGINNING;
  const parts = own.split(/[^a-z0-9]+/);
  return asked.every((word) => parts.some((part) => part.startsWith(word))) ? PART : null;
}

/** Pinyin or initials, from the beginning of any syllable on. */
function inPinyin(pinyin: string, asked: string): Rank | null {
  if (!/^[a-zü]+$/.test(asked)) return null;
  const letters = asked.replaceAll('ü', 'v');
  const syllables = pinyin.split(' ').map((syllable) => syllable.split('/'));
  const from = syllables.findIndex((_, i) => spells(syllables, i, letters) || begins(syllables, i, letters));
  if (from < 0) return null;
  if (from > 0) return PART;
  return begins(syllables, 0, letters) && letters.length === syllables.length ? WHOLE : BEGINNING;
}

type Syllables = readonly (readonly string[])[];

function spells(syllables: Syllables, from: number, letters: string): boolean {
  return (syllables[from] ?? []).some(
    (reading) =>
      reading !== '' &&
      (reading.startsWith(letters) ||
        (letters.startsWith(reading) && spells(syllables, from + 1, letters.slice(reading.length)))),
  );
}

const begins = (syllables: Syllables, from: number, letters: string): boolean =>
  [...letters].every((letter, i) => (syllables[from + i] ?? []).some((reading) => reading.startsWith(letter)));

/** Entries that fit, best first, then in the order given. */
export function ranked(entries: readonly QuickEntry[], query: string): readonly QuickEntry[] {
  return entries
    .map((entry) => ({ entry, rank: rank(entry, query) }))
    .filter((one): one is { entry: QuickEntry; rank: Rank } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
