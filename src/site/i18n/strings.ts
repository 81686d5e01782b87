/**
 * The languages of the interface. The Chinese files set the shape (shape.ts), the English ones follow it.
 * Report text and quotes are never translated.
 */
import { en } from './en/index.ts';
import type { Strings } from './shape.ts';
import { zh } from './zh/index.ts';

export type { Strings } from './shape.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const strings: Readonly<Record<Language, Strings>> = { zh, en };
