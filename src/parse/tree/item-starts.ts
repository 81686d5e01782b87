/**
 * Where enumerated items (一是 … 二是 …, 第一，…；第二，…) begin within running text.
 * An item begins after a stop; glued to the words before it (文明执法一是开展) only where the series proves it.
 */

import type { Marker, MarkerStyle } from '../lines/marker.ts';
import { cnOrdinal } from '../text/characters.ts';

export interface ItemStart {
  readonly index: number;
  readonly marker: Marker;
  /** The number was lost and follows from its neighbours. */
  readonly repaired: boolean;
}

interface Candidate extends ItemStart {
  readonly ordinal: number;
  readonly style: MarkerStyle;
  /** Stands after a stop or at the start, not glued to a word. */
  readonly clear: boolean;
}

/** What every candidate holds; few paragraphs hold it. */
const HINT = /[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,3}[，、]/g;
const CANDIDATE = /第?([一二三四五六七八九十]{1,3})(是(?!\1|[否非])|(?<=第.{1,3})[，、])/g;
const STOPS = '。；：！？，、,;:.”）';
/** Characters that form a word with 一 before 是: 统一是, 唯一是, 之一是. */
const WORD_BEFORE = '统唯之万合专单同不第逐划';
const LOST = /[。；]是(?=[\u4e00-\u9fff])/g;

/**
 * Looks through a text once; the answer tells of any part of it whether an item may begin there. Most parts hold none,
 * so that a search through each of them finds out little at the price of a search.
 */
export function itemHints(text: string): (start: number, end: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  HINT.lastIndex = 0;
  for (let match = HINT.exec(text); match !== null; match = HINT.exec(text)) {
    starts.push(match.index);
    ends.push(HINT.lastIndex);
  }
  return (start, end) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > start) high = middle;
      else low = middle + 1;
    }
    return low < starts.length && (starts[low] as number) < end;
  };
}

function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const first = match[0].startsWith('第');
    const ordinal = cnOrdinal(match[1] as string);
    if (Number.isNaN(ordinal)) continue;
    const before = text.charAt(match.index - 1);
    const clear = before === '' || STOPS.includes(before);
    if (!clear && (first || WORD_BEFORE.includes(before))) continue;
    const style = first ? 'first' : 'item';
    const marker: Marker = { style, text: match[0], length: match[0].length, ordinal };
    found.push({ index: match.index, marker, repaired: false, ordinal, style, clear });
  }
  return found;
}

/** 是开展… between 一是 and 三是: the place of the item whose number was lost. */
function lostItem(text: string, from: number, to: number, ordinal: number): ItemStart | null {
  LOST.lastIndex = from;
  const match = LOST.exec(text);
  if (!match || match.index >= to) return null;
  return { index: match.index + 1, marker: { style: 'item', text: '是', length: 1, ordinal }, repaired: true };
}

interface Surroundings {
  /** The ordinal that continues an open series of items before this text; 1 if there is none. */
  readonly expected?: number;
  /** The second item stands in a paragraph after this text. */
  readonly secondBelow?: boolean;
}

export function itemStarts(text: string, { expected = 1, secondBelow = false }: Surroundings = {}): ItemStart[] {
  const all = candidates(text);
  if (all.length === 0) return [];
  const items: ItemStart[] = [];
  // Index of the last candidate of each style and number.
  const last = new Map(all.map(({ style, ordinal }, i) => [`${style}${ordinal}`, i]));
  const next: Partial<Record<MarkerStyle, number>> = { item: expected, first: 1 };
  all.forEach((candidate, i) => {
    const { style, ordinal } = candidate;
    const want = next[style] ?? 1;
    const skipsOne = ordinal === want + 1 && style === 'item' && want > 1;
    const lost = skipsOne ? lostItem(text, items.at(-1)?.index ?? 0, candidate.index, want) : null;
    if (lost) items.push(lost);
    if (lost || (ordinal === want && want > 1) || begins(text, all, i, last, secondBelow)) {
      items.push(candidate);
      next[style] = ordinal + 1;
    }
  });
  return items;
}

/** A first item begins a series only if a second one proves it; at the start of the text it needs no proof. */
function begins(
  text: string,
  all: readonly Candidate[],
  i: number,
  last: ReadonlyMap<string, number>,
  secondBelow: boolean,
): boolean {
  const { ordinal, style, clear, index } = all[i] as Candidate;
  if (ordinal !== 1) return false;
  if ((last.get(`${style}2`) ?? -1) > i) return true;
  return (
    (clear && (index === 0 || (secondBelow && style === 'item'))) ||
    ((last.get(`${style}3`) ?? -1) > i && lostFollows(text, all, i))
  );
}

/** 一是 … 是 … 三是: a series whose second number was lost. */
function lostFollows(text: string, all: readonly Candidate[], i: number): boolean {
  const current = all[i] as Candidate;
  const third = all
    .slice(i + 1)
    .find((later) => later.style === current.style && later.ordinal === current.ordinal + 2);
  return third !== undefined && lostItem(text, current.index, third.index, current.ordinal + 1) !== null;
}

/** Index of the first item of a series in the text, or -1. */
export function itemStart(text: string): number {
  return itemStarts(text)[0]?.index ?? -1;
}
