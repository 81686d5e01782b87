/**
 * What the codebook says of an indicator beyond its definition, in the language of the page where it is written in it,
 * else in Chinese. The note comes in two: why the indicator matters, which stands with the definition, and the rest.
 */
import type { IndicatorFile } from '../../schema/published-indicator.ts';
import type { Language } from '../i18n/strings.ts';

export interface MethodNote {
  /** Language of all of it. */
  readonly lang: Language;
  readonly traps: readonly string[];
  /** Markdown of that section without its heading; null: the note has none. */
  readonly why: string | null;
  readonly rest: string;
}

type Written = Pick<IndicatorFile, 'note' | 'noteEn'> & {
  readonly indicator: Pick<IndicatorFile['indicator'], 'traps' | 'trapsEn'>;
};

/** Heading of the section on why it matters. */
const WHY: Readonly<Record<Language, string>> = { zh: '为什么重要', en: 'Why it matters' };

export function methodNote({ indicator: { traps, trapsEn }, note, noteEn }: Written, page: Language): MethodNote {
  const english = page === 'en' && trapsEn.length === traps.length && (noteEn !== '' || note === '');
  return english
    ? { lang: 'en', traps: trapsEn, ...split(noteEn, WHY.en) }
    : { lang: 'zh', traps, ...split(note, WHY.zh) };
}

function split(note: string, heading: string): Pick<MethodNote, 'why' | 'rest'> {
  const sections = note.split(/^(?=## )/mu);
  const why = sections.find((section) => section.startsWith(`## ${heading}`));
  return {
    why: why === undefined ? null : why.replace(/^[^\n]*\n/u, '').trim(),
    rest: sections
      .filter((section) => section !== why)
      .join('')
      .trim(),
  };
}
