import type { Mark } from './marks.ts';

/** A full stop with the quotes and brackets that close after it. */
const SENTENCE = /[^。！？!?]*[。！？!?]+[”’」』）)》]*|[^。！？!?]+$/g;

/** The sentences of a block of text; together they are all of it. */
export function sentences(text: string): readonly Mark[] {
  return [...text.matchAll(SENTENCE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
