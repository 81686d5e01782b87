/**
 * Quick find: names of indicators, systems, places, laws and programmes, found by any part of the Chinese name, by the
 * English one, by pinyin and by its initials. Spellings are made by the build; pages carry no table of readings.
 *
 *   quick/fixed.json    QuickFixed: what does not grow with the corpus, whole
 *   quick/<n>.json      QuickBucket: the rest, by keys, see keys.ts
 */
export type QuickKind = 'indicator' | 'system' | 'place' | 'reference';

export interface QuickEntry {
  readonly kind: QuickKind;
  /** Id or code in the address of its page. */
  readonly id: string;
  readonly zh: string;
  /** English name; '' where it has none. */
  readonly en: string;
  /**
   * Its reading: syllables without tones, ü as v, separated by spaces; several readings of one character by `/`, the
   * usual first. Signs are left out.
   */
  readonly pinyin: string;
  /** A place: the places above it. */
  readonly note?: string;
  /** A place: its latest reports. */
  readonly reports?: readonly (readonly [id: string, year: number | null])[];
}

export interface QuickFixed {
  /** Number of buckets. */
  readonly buckets: number;
  readonly entries: readonly QuickEntry[];
  /** Indicators that have no page and are not found, but named beside their values. */
  readonly others: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
}

export interface QuickBucket {
  readonly entries: readonly QuickEntry[];
  /** Key → numbers of its entries. */
  readonly keys: Readonly<Record<string, readonly number[]>>;
}
