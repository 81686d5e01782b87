/**
 * A text that remembers where in the raw file each of its characters stood.
 * Stored as runs: within a run, cleaned and raw offsets advance together. Cleaning only ever drops
 * characters or replaces one by one, so a run list of a few hundred entries describes a whole report.
 */
import type { Span } from '../../schema/span.ts';

export interface Mapped {
  readonly text: string;
  /** Start of each run in `text`; ascending, first is 0. */
  readonly at: readonly number[];
  /** Raw offset of the first character of each run. */
  readonly raw: readonly number[];
}

/** The whole of a decoded file, nothing dropped. */
export function whole(text: string): Mapped {
  return { text, at: [0], raw: [0] };
}

/** Index of the run that holds offset `index`. */
function runOf(mapped: Mapped, index: number): number {
  let low = 0;
  let high = mapped.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((mapped.at[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Raw offset of the character at `index` of the text. */
export function rawOffset(mapped: Mapped, index: number): number {
  const run = runOf(mapped, index);
  return (mapped.raw[run] ?? 0) + index - (mapped.at[run] ?? 0);
}

/** The raw span from a span's first to its last character; an empty span stays empty. */
export function rawSpan(mapped: Mapped, span: Span): Span {
  const run = runOf(mapped, span.start);
  const start = (mapped.raw[run] ?? 0) + span.start - (mapped.at[run] ?? 0);
  if (span.end <= span.start) return { start, end: start };
  // Most spans lie within one run, where both offsets advance together.
  const within = span.end <= (mapped.at[run + 1] ?? Number.POSITIVE_INFINITY);
  return { start, end: within ? start + span.end - span.start : rawOffset(mapped, span.end - 1) + 1 };
}

/** `drops` holds start, end, start, end … of ascending, disjoint ranges of the text. */
export function without(mapped: Mapped, drops: readonly number[]): Mapped {
  if (drops.length === 0) return mapped;
  const at: number[] = [];
  const raw: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  let run = 0;
  const keep = (end: number): void => {
    if (end <= from) return;
    pieces.push(mapped.text.slice(from, end));
    while (run + 1 < mapped.at.length && (mapped.at[run + 1] as number) <= from) run += 1;
    for (let start = from; start < end; ) {
      const next = Math.min(end, mapped.at[run + 1] ?? end);
      at.push(length);
      raw.push((mapped.raw[run] as number) + start - (mapped.at[run] as number));
      length += next - start;
      start = next;
      if (start < end) run += 1;
    }
  };
  for (let i = 0; i < drops.length; i += 2) {
    keep(drops[i] as number);
    from = Math.max(from, drops[i + 1] as number);
  }
  keep(mapped.text.length);
  return at.length === 0 ? { text: '', at: [0], raw: [0] } : { text: pieces.join(''), at, raw };
}

/** Throws if the length differs: offsets would lie. */
function ofSameLength(mapped: Mapped, text: string): string {
  if (text.length !== mapped.text.length) {
    throw new RangeError(`Unexpected length ${text.length}, expected ${mapped.text.length}`);
  }
  return text;
}

/** The same places under other characters. */
export function withText(mapped: Mapped, text: string): Mapped {
  return ofSameLength(mapped, text) === mapped.text ? mapped : { ...mapped, text };
}

/** Another character at each of the ascending `indices`, by the one that stands there. */
export function withCharacters(mapped: Mapped, indices: readonly number[], by: (character: string) => string): Mapped {
  if (indices.length === 0) return mapped;
  const { text } = mapped;
  let changed = '';
  let from = 0;
  for (const index of indices) {
    changed += text.slice(from, index) + by(text.charAt(index));
    from = index + 1;
  }
  return { ...mapped, text: ofSameLength(mapped, changed + text.slice(from)) };
}

/** The part [start, end) as a text of its own. */
export function sliceMapped(mapped: Mapped, start: number, end: number): Mapped {
  const part = without(mapped, [0, start, end, mapped.text.length]);
  return { ...part, text: ownCopy(part.text) };
}

/**
 * The same text as a string of its own. Engines keep a slice as a reference into the longer string: reading it
 * character by character takes several times as long, and the longer string stays in memory with it.
 */
function ownCopy(text: string): string {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join('');
}
