import { counted, indicatorById } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';

/** Name of an indicator, or the words in place of an id; what the codebook does not have stays as it is. */
export function named(id: string, locale: Locale): string {
  const row = indicatorById().get(id);
  return row ? locale.name(row) : locale.pick(id, counted().get(id) ?? id);
}
