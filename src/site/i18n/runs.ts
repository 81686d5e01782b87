/** Cuts text of two languages, so that a page can mark what is Chinese in it. The pieces joined again are the text. */
export interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

/**
 * What stands between straight quotation marks, if there is Chinese and no Latin letter in it: 立案×宗. Elsewhere Han
 * characters, with the digits and marks that stand between them or are full-width themselves.
 */
const CHINESE =
  /(?<=")[^"\nA-Za-z]*\p{Script=Han}[^"\nA-Za-z]*(?=")|[\u3000-\u303f\uff00-\uffef“‘]*\p{Script=Han}(?:[\d\s·—~%.“”‘’…×\u3000-\u303f\uff00-\uffef-]*[\p{Script=Han}\u3001-\u303f\uff01-\uffef”’])*/gu;

export function runs(text: string): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(CHINESE)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), chinese: false });
    found.push({ text: match[0], chinese: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), chinese: false });
  return found;
}

export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
