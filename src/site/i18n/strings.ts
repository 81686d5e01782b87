/**
 * The strings of the interface. The Chinese file sets the shape; an English one is `const en: Strings = {…}`.
 * Report text and quotes are never translated.
 */
import { zh } from './zh.ts';

export type Strings = typeof zh;

const languages: Readonly<Record<string, Strings>> = { zh };

/** The strings of a locale (Astro.currentLocale); Chinese where it has none yet. */
export const strings = (locale: string | undefined): Strings => languages[locale ?? 'zh'] ?? zh;
