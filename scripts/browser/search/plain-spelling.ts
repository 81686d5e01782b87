/**
 * One spelling of a text by other means than the product's, so that a fault in its folding cannot hide in the truth that
 * it is held against: Unicode's compatibility forms for widths, OpenCC's phrase converter for traditional characters.
 */
import { Converter } from 'opencc-js/t2cn';

const simplified = Converter({ from: 't', to: 'cn' });

/** Signs that readers take for one another and Unicode does not. */
const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[〔［【〖{]/gu, '('],
  [/[\]〕】〗}]/gu, ')'],
  [/\[/gu, '('],
  [/[《〈«]/gu, '<'],
  [/[》〉»]/gu, '>'],
  [/[“”„‟「」『』‘’']/gu, '"'],
  [/[—–−‐‑‒─~〜]/gu, '-'],
  [/[•‧∙･]/gu, '·'],
];

export function plainSpelling(text: string): string {
  let spelled = simplified(text).normalize('NFKC').toLowerCase();
  for (const [signs, one] of SAME_SIGNS) spelled = spelled.replace(signs, one);
  return spelled.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '').replace(/[\s\u200b]/gu, '');
}

/** The words of a query, all of which have to be found; what stands in straight quotes is one. */
export function plainWords(query: string): readonly string[] {
  return query
    .split(/"([^"]*)"|\s+/u)
    .map((word) => plainSpelling(word ?? ''))
    .filter((word) => word !== '');
}
