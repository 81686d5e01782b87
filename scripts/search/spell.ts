import { pinyin, polyphonic } from 'pinyin-pro';

const OPTIONS = { toneType: 'none', type: 'array', v: true } as const;
const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z0-9]/i;

/** The reading of a term, character by character in its context; signs are left out. See QuickEntry.pinyin. */
export function spell(name: string): string {
  return kept(name, pinyin(name, OPTIONS)).join(' ');
}

/**
 * The reading of a place's name, with every other reading of its characters: many a county is read as no dictionary
 * of words knows (浚 xun, 歙 she, 乐亭 lao ting). Its last character, 市 or 县, is read as usual.
 */
export function spellPlace(name: string): string {
  const usual = pinyin(name, OPTIONS);
  const all = polyphonic(name, OPTIONS);
  const readings = usual.map((reading, i) =>
    i === usual.length - 1 ? reading : [...new Set([reading, ...(all[i] ?? [])])].join('/'),
  );
  return kept(name, readings).join(' ');
}

/** One reading a character, in order, in small letters; characters outside the tables read as themselves. */
function kept(name: string, readings: readonly string[]): readonly string[] {
  const characters = [...name];
  if (characters.length !== readings.length)
    throw new Error(`Unexpected ${readings.length} readings of ${JSON.stringify(name)}, expected one a character`);
  return readings.flatMap((reading, i) => {
    const character = characters[i] ?? '';
    if (HAN.test(character)) return [reading];
    return LATIN.test(character) ? [character.toLowerCase()] : [];
  });
}
