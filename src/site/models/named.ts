import { indicatorById } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';

/** Name of an indicator; an id that the codebook does not have stays as it is, and so do words in place of an id. */
export function named(id: string, locale: Locale): string {
  const row = indicatorById().get(id);
  return row ? locale.name(row) : id;
}
