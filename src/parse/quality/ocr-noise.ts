/** Characters that no author writes: replacement and private-use ones, pinyin after each character. */
import type { Span } from '../../schema/span.ts';

const REPLACED = /[\ufffd\ue000-\uf8ff]/g;
/** 第(dì)三(sān): the reading of a character in brackets. */
const PINYIN = /[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/gi;
/** Letters with a tone mark tell pinyin from an abbreviation: 网络(wifi). */
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i;

export function ocrNoise(text: string): Span[] {
  const spans = (form: RegExp, also: RegExp | null): Span[] =>
    [...text.matchAll(form)]
      .filter((match) => also === null || also.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...spans(REPLACED, null), ...spans(PINYIN, TONE)];
}
