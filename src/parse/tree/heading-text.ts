/** How much of a marked line is its heading. */

/** A heading that ends in a stop (深入学习….) before its body is no longer than this. */
const MAX_SENTENCE = 48;
/** A heading on a line of its own without any stop. */
const MAX_LINE = 62;
/** Longest clause that serves as the title of a section that has no heading. */
const MAX_CLAUSE = 40;

/** Classes of the characters that decide; all others are 0. */
const COMMA = 1;
const STOP = 2;
const OPENER = 3;
const CLOSER = 4;

const CLASS = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [COMMA, '，'],
  [STOP, '。！？：；'],
  [OPENER, '“《（(〔「『‘'],
  [CLOSER, '”》）)〕」』’'],
] as const) {
  for (const character of characters) CLASS[character.charCodeAt(0)] = kind;
}

/** Index of the first stop (from COMMA on: or comma) outside quotes and brackets, or -1. */
function firstOutside(text: string, from: typeof COMMA | typeof STOP, limit: number): number {
  const end = Math.min(limit, text.length);
  let depth = 0;
  for (let i = 0; i < end; i += 1) {
    const kind = CLASS[text.charCodeAt(i)] as number;
    if (kind === 0) continue;
    if (kind === OPENER) depth += 1;
    else if (kind === CLOSER) depth = Math.max(0, depth - 1);
    else if (depth === 0 && kind >= from) return i;
  }
  return -1;
}

const QUOTED = /《[^》]*》|“[^”]*”/g;
const YEARS = /(?:[12]\d{3}|20[\dxX×*]{2})(?:[-—–~～至到](?:[12]\d{3}|20[\dxX×*]{2}))?年/g;

/** A heading names; a sentence with a number of anything but years reports. */
function reportsNumbers(text: string): boolean {
  return /\d/.test(text) && /\d/.test(text.replace(QUOTED, '').replace(YEARS, ''));
}

export interface HeadingText {
  /** End of the heading within the body, its stop included. */
  readonly end: number;
  readonly title: string;
  /** false: the line is running text and the title is its first clause. */
  readonly separate: boolean;
}

/** `body` is the line without its marker. */
export function headingText(body: string): HeadingText {
  const stop = firstOutside(body, STOP, MAX_LINE + 1);
  if (stop < 0 && body.length <= MAX_LINE && !reportsNumbers(body)) {
    return { end: body.length, title: body, separate: true };
  }
  if (stop > 0 && stop <= MAX_SENTENCE && body.charAt(stop) !== '；' && !reportsNumbers(body.slice(0, stop))) {
    return { end: stop + 1, title: body.slice(0, stop), separate: true };
  }
  const comma = firstOutside(body, COMMA, MAX_CLAUSE + 1);
  const end = comma > 0 ? comma : Math.min(body.length, MAX_CLAUSE);
  return { end, title: body.slice(0, end), separate: false };
}
