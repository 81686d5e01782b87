/** Sentences: up to 。！？ outside brackets, with the quotes and brackets that close after it. ； ends none. */
import type { Span } from '../../schema/span.ts';

const OPEN = 1;
const CLOSE = 2;
const END = 3;
const BLANK = 4;

const CLASS = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [OPEN, '（《〔【「『“‘('],
  [CLOSE, '）》〕】」』”’)'],
  [END, '。！？'],
  [BLANK, ' \n\t\u3000'],
] as const) {
  for (const character of characters) CLASS[character.charCodeAt(0)] = kind;
}

/** What follows a quotation within a sentence. */
const GOES_ON = '的等、，；：及和与为';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const classAt = (text: string, index: number): number => CLASS[text.charCodeAt(index)] as number;

/**
 * Ends of the sentences of the span, each after the stop and what closes behind it: where every bracket is closed.
 * Brackets that do not balance at all cannot be trusted; then every stop ends a sentence.
 */
function endsOf(text: string, span: Span): readonly number[] {
  const all: number[] = [];
  const closed: number[] = [];
  let depth = 0;
  let balanced = true;
  for (let i = span.start; i < span.end; i += 1) {
    const code = text.charCodeAt(i);
    // Chinese characters first, since most characters are: none of them is of a class.
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    const kind = CLASS[code] as number;
    if (kind === OPEN) depth += 1;
    else if (kind === CLOSE) {
      depth -= 1;
      if (depth < 0) balanced = false;
    } else if (kind === END) {
      while (i + 1 < span.end) {
        const next = classAt(text, i + 1);
        if (next !== END && next !== CLOSE) break;
        if (next === CLOSE) depth -= 1;
        if (depth < 0) balanced = false;
        i += 1;
      }
      // “不审核不签发。”的原则: the quotation is a word of the sentence around it.
      const goesOn = classAt(text, i) === CLOSE && i + 1 < span.end && GOES_ON.includes(text.charAt(i + 1));
      if (goesOn) continue;
      all.push(i + 1);
      if (depth <= 0) closed.push(i + 1);
    }
  }
  return balanced && depth === 0 ? closed : all;
}

/** `lostStops`: places, ascending, where a sentence ends although its stop is missing. */
export function splitSentences(text: string, span: Span, lostStops: readonly number[] = []): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && classAt(text, from) === BLANK) from += 1;
    while (to > from && classAt(text, to - 1) === BLANK) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  const lost = lostStops.length === 0 ? [] : lostStops.filter((at) => at > span.start && at < span.end);
  for (const end of endsOf(text, span)) {
    while (lost[0] !== undefined && lost[0] < end) push(lost.shift() as number);
    push(end);
  }
  for (const at of lost) push(at);
  push(span.end);
  return sentences;
}
