/** A sentence with its value marked, cut around the value where the sentence is long. */
export interface Excerpt {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Characters kept before and after the value: three to four lines of a table cell. */
const BEFORE = 56;
const AFTER = 28;
const CUT = '……';

/** Where a cut falls best: after the last mark of punctuation near the limit, else at the limit. */
function cutBefore(text: string): string {
  if (text.length <= BEFORE) return text;
  const tail = text.slice(-BEFORE);
  const mark = tail.slice(0, BEFORE / 2).search(/[，；：、。,;:]/);
  return CUT + (mark < 0 ? tail : tail.slice(mark + 1));
}

function cutAfter(text: string): string {
  if (text.length <= AFTER) return text;
  const head = text.slice(0, AFTER);
  const mark = head.slice(AFTER / 2).search(/[，；、。,;]/);
  return (mark < 0 ? head : head.slice(0, AFTER / 2 + mark)) + CUT;
}

/** `sentence` is the quote; `quote` and `value` are its and the value's places in one text. Throws on a value outside. */
export function excerpt(sentence: string, quote: Placed, value: Placed): Excerpt {
  const start = value.start - quote.start;
  const end = value.end - quote.start;
  if (start < 0 || end > sentence.length)
    throw new Error(`Unexpected value at [${value.start}, ${value.end}), expected one inside its sentence`);
  return {
    before: cutBefore(sentence.slice(0, start)).replaceAll('\n', ''),
    value: sentence.slice(start, end),
    after: cutAfter(sentence.slice(end)).replaceAll('\n', ''),
  };
}
