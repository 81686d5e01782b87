/**
 * Signs that a text went through another language: statutory terms in synonyms that no Chinese statute uses, English
 * words of grammar between Chinese ones,
 * dates in English order, unpaired title marks. One sign alone may be a slip; two kinds together are not.
 */
import type { Span } from '../../schema/span.ts';

const SYNONYMS =
  /行政(?:复审|再审议|重新审议|惩罚|执法官员)|复审申请|法律救助案件|人民调停|规范文件合法性|规范性文档|法律政府|(?<=\p{Script=Han} ?)(?:of|the|and)(?= ?[\p{Script=Han}\d])/gu;
const ENGLISH_DATE = /\d{1,2}月 ?\d{1,2}[,，] ?20\d{2}(?!年)/g;
/** Unpaired 《 or 》 beyond this number are no slips. */
const MAX_UNPAIRED = 2;

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

export function machineTranslated(folded: string): Span[] | null {
  const spans = (form: RegExp): Span[] =>
    [...folded.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const unpaired = Math.abs(occurrences(folded, '《') - occurrences(folded, '》')) > MAX_UNPAIRED;
  const dates = spans(ENGLISH_DATE);
  // The longest search comes last, where nothing is left to decide in most texts.
  if (!unpaired && dates.length === 0) return null;
  const synonyms = spans(SYNONYMS);
  const signs = [synonyms.length > 0, dates.length > 0, unpaired].filter((sign) => sign).length;
  return signs >= 2 ? [...synonyms, ...dates] : null;
}
