/** “一个平台、三项制度、四个全覆盖”: a member of a slogan in quotes is the slogan's own word, no programme of that name. */
import type { Span } from '../../schema/span.ts';

/** Longest slogan looked through for its opening quote. */
const LONGEST = 40;

export function isSloganMember(text: string, { start, end }: Span): boolean {
  if (text[start - 1] !== '、' && text[end] !== '、') return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
