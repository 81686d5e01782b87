/** Chains of division names in the words of a body or a title: 江西省南昌市东湖区 → its divisions. */
import type { Division } from '../../schema/place.ts';
import { type DivisionIndex, isWithin, pathOf, shortName } from './division-index.ts';

/** Names that stand one after another, outermost first. */
export interface Chain {
  readonly index: number;
  readonly length: number;
  /** The innermost name as written. */
  readonly name: string;
  /** Divisions that bear the innermost name and lie within the outer ones. */
  readonly candidates: readonly Division[];
  readonly last: Division | null;
}

/** Longest name at `index`; names without 市, 县, 区 count only where `short` says so. */
function nameAt(index: DivisionIndex, text: string, at: number, short: boolean): string | null {
  for (let length = Math.min(index.longestName, text.length - at); length >= 2; length -= 1) {
    const name = text.slice(at, at + length);
    const bearers = index.byName.get(name);
    if (bearers && (short || bearers.some((division) => division.name === name || division.name === `${name}办事处`)))
      return name;
  }
  return null;
}

/** What may follow a name without its 市, 县, 区 for it to be a name at all. */
const AFTER_SHORT = /^(?:20[\dxX]{2}年|年度|人民政府|法治政府|依法行政|法治建设|[省市区县]委)/;
const COMMITTEE_OF = /^([省市区县])委/;
/** The name alone is the body: 东湖坚持… */
const ALONE = /^$/;

function chainAt(index: DivisionIndex, text: string, start: number, body = false): Chain | null {
  let at = start;
  let name: string | null = null;
  let candidates: readonly Division[] = [];
  while (at < text.length) {
    const next: string | null = nameAt(index, text, at, false);
    if (next === null) break;
    const bearers: readonly Division[] = index.byName.get(next) ?? [];
    const inside: readonly Division[] =
      name === null
        ? bearers
        : bearers.filter((division) => candidates.some((outer) => isWithin(index, division, outer)));
    if (name !== null && inside.length === 0) break;
    candidates = inside;
    name = next;
    at += next.length;
  }
  if (name === null) {
    const short = nameAt(index, text, start, true);
    const rest = short === null ? '' : text.slice(start + short.length);
    if (short === null || !(AFTER_SHORT.test(rest) || (body && ALONE.test(rest)))) return null;
    // 江源省委 is not that of 江源区.
    const kind = COMMITTEE_OF.exec(rest)?.[1] ?? '';
    const bearers = (index.byName.get(short) ?? []).filter((division) => division.name.endsWith(kind));
    if (bearers.length === 0) return null;
    // 南昌 is 南昌市, not the 南昌县 within it.
    candidates = bearers.filter((division) => !bearers.some((outer) => isWithin(index, division, outer)));
    name = short;
    at = start + short.length;
  }
  const full = candidates.filter((division) => division.name === name);
  const best = full.length > 0 ? full : candidates;
  return {
    index: start,
    length: at - start,
    name,
    candidates: best,
    last: best.length === 1 ? (best[0] as Division) : null,
  };
}

/** Words that a name may stand right behind: 关于…, 中共…, 2023年…. Behind any other character it may be the end of a longer name. */
const BEFORE_NAME = new Set('于在将由据对受向和及与的为是年度共府把经到从给按以当');

function mayBegin(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !/[\u3400-\u9fff]/.test(before) || BEFORE_NAME.has(before);
}

/** The first chain of names in the text. */
export function findChain(index: DivisionIndex, text: string, from = 0): Chain | null {
  for (let start = from; start < text.length - 1; start += 1) {
    if (!mayBegin(text, start)) continue;
    const chain = chainAt(index, text, start);
    if (chain) return chain;
  }
  return null;
}

/** The chain that begins the text. */
export function leadingChain(index: DivisionIndex, text: string): Chain | null {
  return chainAt(index, text, 0, true);
}

/** The one candidate whose province or city the text names; null if none or several. */
export function byContext(index: DivisionIndex, candidates: readonly Division[], text: string): Division | null {
  const named = (exact: boolean): Division[] =>
    candidates.filter((division) =>
      pathOf(index, division).some(({ name }) => {
        const words = exact ? name : shortName(name);
        return words !== shortName(division.name) && text.includes(words);
      }),
    );
  const exact = named(true);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] as Division) : null;
  const short = named(false);
  return short.length === 1 ? (short[0] as Division) : null;
}
