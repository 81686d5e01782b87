/** Sentences: up to 。！？ outside brackets, with the quotes and brackets that close after it. ； ends none. */
import type { Span } from '../../schema/span.ts';

const ENDS = /[。！？]/g;
const CLOSING = '”’）》】〕」』")';
const OPEN = '（《〔【「“‘(';
const CLOSE = '）》〕】」”’)';

/** Depth of brackets and quotes over [start, end); negative at no place, or null where they do not balance. */
function balanced(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const character = text.charAt(i);
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) {
      depth -= 1;
      if (depth < 0) return false;
    }
  }
  return depth === 0;
}

const BRACKETS = /[（《〔【「“‘(）》〕】」”’)]/;

export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  // Unbalanced brackets in the paragraph would swallow the rest of it, so they are ignored there.
  const body = text.slice(span.start, span.end);
  const trust = BRACKETS.test(body) && balanced(text, span.start, span.end);
  ENDS.lastIndex = span.start;
  for (let match = ENDS.exec(text); match && match.index < span.end; match = ENDS.exec(text)) {
    let end = match.index + 1;
    while (end < span.end && (CLOSING.includes(text.charAt(end)) || '。！？'.includes(text.charAt(end)))) end += 1;
    if (trust && !balanced(text, start, end)) continue;
    push(end);
    ENDS.lastIndex = end;
  }
  push(span.end);
  return sentences;
}
