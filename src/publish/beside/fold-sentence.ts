/**
 * One form for sentences that differ in nothing but width, spaces and punctuation. Traditional characters stay what
 * they are: the comparison is of what stands on paper.
 */

/** Everything but letters, digits and the signs of a rate; a point stays where it is a decimal one. */
const NO_LETTER = /(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}%‰.]+/gu;

export function foldSentence(text: string): string {
  return text.normalize('NFKC').replace(NO_LETTER, '');
}
