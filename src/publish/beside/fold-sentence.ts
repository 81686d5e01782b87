/**
 * One form for sentences that differ in nothing but width, spaces and punctuation. Traditional characters stay what
 * they are: the comparison is of what stands on paper.
 */

/** Everything but letters, digits and the signs of a rate; a point stays where it is a decimal one. */
const NO_LETTER = /(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}%‰.]+/gu;

export function foldSentence(text: string): string {
  return text.normalize('NFKC').replace(NO_LETTER, '');
}

/** A number, in digits or in words. The sign of a rate stays: 95% and 95件 are not figures of one kind. */
const FIGURE = /[\d.]+|[〇零一二三四五六七八九十百千万亿两]+/gu;

/** A folded sentence without its figures: equal where two sentences differ in nothing but numbers. */
export function withoutFigures(folded: string): string {
  return folded.replace(FIGURE, '#');
}
