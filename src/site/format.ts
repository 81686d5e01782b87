/** Numbers as readers see them. Units and words come from the strings of the language. */
import type { Strings } from './i18n/strings.ts';

/** What formatting needs of a mention or an observation. */
export interface Quantity {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly qualifier: keyof Strings['qualifier'];
}

/** A quantity in three parts, so that a page can set each in its own type. `number` is null where the text gives none. */
export interface Shown {
  readonly word: string;
  readonly number: string | null;
  readonly unit: string;
}

/** Rates are stated to two decimals at most; amounts and counts may carry more. */
const MAX_DECIMALS = 6;

/** 1083 -> 1,083. At most six decimals, none added. */
export const formatNumber = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: MAX_DECIMALS });

/**
 * In the large units of the language: 14000000 -> 1,400 万, 223000000 -> 2.23 亿 in Chinese, where numbers below 10 万
 * stay whole. A number that would lose a digit stays whole in any language, and all do in one without such units.
 */
export function formatShort(value: number, t: Strings): string {
  const fits = (size: number) => Number.isInteger((value / size) * 100);
  const unit = t.number.large.find(({ size, from }) => Math.abs(value) >= from && fits(size));
  return unit ? `${formatNumber(value / unit.size)} ${unit.word}` : formatNumber(value);
}

/** The qualifier's word, the number, the unit. A range shows both its ends. */
export function show(quantity: Quantity, t: Strings, options: { short?: boolean } = {}): Shown {
  const { value, lower, upper, qualifier, unit } = quantity;
  const format = (n: number) => (options.short ? formatShort(n, t) : formatNumber(n));
  if (qualifier === 'range' && lower !== null && upper !== null)
    return { word: '', number: `${format(lower)}–${format(upper)}`, unit: t.number.unit(unit, upper) };
  return {
    word: t.qualifier[qualifier],
    number: value === null ? null : format(value),
    unit: t.number.unit(unit, value),
  };
}

/** The same as one string: 超 1,000 人, 85.2%, 金额未写出数字. */
export function showText(quantity: Quantity, t: Strings, options: { short?: boolean } = {}): string {
  const { word, number, unit } = show(quantity, t, options);
  if (number === null) return t.number.none;
  return [word, unit === '%' ? `${number}%` : `${number} ${unit}`].filter(Boolean).join(' ').trim();
}

/** right / expected as shown: 0.8 -> 80.0%. null -> null: nothing to divide by. */
export const formatShare = (share: number | null): string | null =>
  share === null ? null : `${(share * 100).toFixed(1)}%`;

/** The arithmetic of a log as pages print it: 85.2 % -> 85.2%, as every other rate there. */
export const printed = (arithmetic: string): string => arithmetic.replaceAll(/(?<=\d) %/g, '%');

/** A reason of a log as a sentence of a page: printed, and ended. */
export function sentence(reason: string): string {
  const words = printed(reason);
  return words === '' || /\p{Sentence_Terminal}$/u.test(words) ? words : `${words}.`;
}

/** 123456 -> 121 KB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
