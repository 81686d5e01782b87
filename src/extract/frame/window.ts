/**
 * The words that belong to one quantity: its own clause between the nearest marks and quantities,
 * and the sentence before it. All places are in the folded text.
 */
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../schema/span.ts';
import { BECOMES } from './change.ts';

const MARK = /[，；。：！？（）\n]/u;
/** Words that carry no content of their own; a clause of these alone looks back to the clause before it. */
const LIGHT =
  /^(?:[的了已有为达到至计共约近超逾、“”]|其中|分别|共计|合计|总计|累计|总量|总数|数量|总额|总共|全年|目前|现有|均|各|也|就|人数|人员|次数|件数|数|量|多|同比|今年|本年度|年度|以上|等|平均|最终|占|率|即|\d{4}年)*$/u;

/** Nothing but the change stands between the former value and the later one. */
const BECOMES_ONLY = new RegExp(`${BECOMES.source}(?:约|近|超过?|了)*$`, 'u');

export interface Window {
  /** The sentence that the quantity stands in. */
  readonly sentence: Span;
  /** Own words before the quantity; the span ends where the quantity starts. */
  readonly before: Span;
  /** Own words after it; the span starts where the quantity ends. */
  readonly after: Span;
  /** Words after the next quantity of a coordinated pair (32名…、2926名…参加考试); null where there is none. */
  readonly shared: Span | null;
  /** The quantity stands inside round brackets. */
  readonly bracketed: boolean;
}

/** Windows of all quantities of one sentence, in order. */
export function windowsOf(text: string, sentence: Span, quantities: readonly Quantity[]): Window[] {
  const windows: Window[] = [];
  quantities.forEach((quantity, index) => {
    const previous = quantities[index - 1];
    const previousEnd = previous?.end ?? sentence.start;
    const nextStart = quantities[index + 1]?.start ?? sentence.end;
    let start = clauseStart(text, Math.max(previousEnd, sentence.start), quantity.start);
    const end = clauseEnd(text, quantity.end, nextStart);
    if (isLight(text.slice(start, quantity.start)) && isLight(text.slice(quantity.end, end))) {
      start = clauseBefore(text, start, Math.max(previousEnd, sentence.start));
    }
    // 网办率由91%提升至97%: the later value has the same subject as the former one
    const former = windows[index - 1];
    if (
      previous !== undefined &&
      former !== undefined &&
      start === previous.end &&
      BECOMES_ONLY.test(text.slice(start, quantity.start))
    ) {
      start = former.before.start;
    }
    windows.push({
      sentence,
      before: { start, end: quantity.start },
      after: { start: quantity.end, end },
      shared: sharedAfter(text, quantities, index, end, sentence),
      bracketed: isBracketed(text, sentence.start, quantity.start),
    });
  });
  return windows;
}

export function isLight(words: string): boolean {
  return LIGHT.test(words);
}

/** Start of the clause that ends at `to`, not before `from`; a bracketed aside without a quantity is passed over. */
function clauseStart(text: string, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const char = text[index] ?? '';
    if (!MARK.test(char)) continue;
    if (char === '）') {
      const open = text.lastIndexOf('（', index);
      if (open > from) {
        index = open;
        continue;
      }
    }
    return index + 1;
  }
  return from;
}

function clauseEnd(text: string, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    if (MARK.test(text[index] ?? '')) return index;
  }
  return listEnd(text, from, to);
}

/** In 维持29件、撤销4件 the words after 、 belong to the next member of the list. */
function listEnd(text: string, from: number, to: number): number {
  const next = /\d|[一二两三四五六七八九十]/u.test(text[to] ?? '');
  const mark = next ? text.lastIndexOf('、', to) : -1;
  return mark >= from ? mark : to;
}

/** A clause of light words only: its content stands in the clause before, unless that one has its own quantity. */
function clauseBefore(text: string, start: number, from: number): number {
  if (start - 1 <= from || text[start - 1] !== '，') return start;
  return clauseStart(text, from, start - 1);
}

/** 32名处级干部、2926名国家公职人员参加…: the predicate after the second quantity belongs to the first as well. */
function sharedAfter(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  end: number,
  sentence: Span,
): Span | null {
  const own = quantities[index];
  const next = quantities[index + 1];
  if (own === undefined || next === undefined || own.kind !== next.kind) return null;
  if (/[，；。：（）]/u.test(text.slice(end, next.start))) return null;
  if (
    !/[、和及与]$/u.test(text.slice(own.end, next.start)) &&
    !/[、和及与].{0,3}$/u.test(text.slice(own.end, next.start))
  )
    return null;
  const afterNext = quantities[index + 2]?.start ?? sentence.end;
  return { start: next.end, end: clauseEnd(text, next.end, afterNext) };
}

function isBracketed(text: string, from: number, index: number): boolean {
  const open = text.lastIndexOf('（', index);
  if (open < from) return false;
  const close = text.indexOf('）', open);
  return close < 0 || close > index;
}
