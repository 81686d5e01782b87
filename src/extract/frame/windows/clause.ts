/** Bounds of a clause. A bracketed aside without a quantity (镇（街道）) is passed over on either side. */

const MARKS = new Uint8Array(0x10000);
for (const mark of '，；。：！？（）\n') MARKS[mark.charCodeAt(0)] = 1;
const OPEN = '（'.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);
const LIST_MARK = '、'.charCodeAt(0);

/** Start of the clause that ends at `to`, not before `from`. */
export function clauseStart(text: string, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const char = text.charCodeAt(index);
    if (MARKS[char] === 0) continue;
    if (char === CLOSE) {
      const open = lastIn(text, OPEN, from + 1, index);
      if (open >= 0) {
        index = open;
        continue;
      }
    }
    return index + 1;
  }
  return from;
}

/** End of the clause that starts at `from`, not after `to`. */
export function clauseEnd(text: string, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const char = text.charCodeAt(index);
    if (MARKS[char] === 0) continue;
    const close = char === OPEN && index > from ? firstIn(text, CLOSE, index, to) : -1;
    if (close < 0) return index;
    index = close;
  }
  return listEnd(text, from, to);
}

/** In 维持29件、撤销4件 and 建议83件和提案91件 the words after the list mark belong to the next member. */
function listEnd(text: string, from: number, to: number): number {
  if (!/[\d一二两三四五六七八九十]/u.test(text[to] ?? '')) return to;
  if (/^(?:和|及|与|以及)/u.test(text.slice(from, Math.min(to, from + 2)))) return from;
  const mark = lastIn(text, LIST_MARK, from, to);
  return mark >= 0 ? mark : to;
}

/** Does `index` stand inside round brackets that open at `from` or behind it? */
export function isBracketed(text: string, from: number, index: number): boolean {
  for (let at = index; at >= from; at -= 1) {
    const char = text.charCodeAt(at);
    if (char === OPEN) return true;
    if (char === CLOSE) return false;
  }
  return false;
}

/** The last place in [from, to) where this character stands; -1 = nowhere. */
function lastIn(text: string, char: number, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) if (text.charCodeAt(index) === char) return index;
  return -1;
}

/** The first place in [from, to) where this character stands; -1 = nowhere. */
function firstIn(text: string, char: number, from: number, to: number): number {
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === char) return index;
  return -1;
}
