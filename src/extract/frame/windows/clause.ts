/** Bounds of a clause. A bracketed aside without a quantity (镇（街道）) is passed over on either side. */

const MARK = /[，；。：！？（）\n]/u;

/** Start of the clause that ends at `to`, not before `from`. */
export function clauseStart(text: string, from: number, to: number): number {
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

/** End of the clause that starts at `from`, not after `to`. */
export function clauseEnd(text: string, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const char = text[index] ?? '';
    if (!MARK.test(char)) continue;
    const close = char === '（' ? text.indexOf('）', index) : -1;
    if (index === from || close < 0 || close >= to) return index;
    index = close;
  }
  return listEnd(text, from, to);
}

/** In 维持29件、撤销4件 and 建议83件和提案91件 the words after the list mark belong to the next member. */
function listEnd(text: string, from: number, to: number): number {
  const next = /[\d一二两三四五六七八九十]/u.test(text[to] ?? '');
  if (next && /^(?:和|及|与|以及)/u.test(text.slice(from, to))) return from;
  const mark = next ? text.lastIndexOf('、', to) : -1;
  return mark >= from ? mark : to;
}

export function isBracketed(text: string, from: number, index: number): boolean {
  const open = text.lastIndexOf('（', index);
  if (open < from) return false;
  const close = text.indexOf('）', open);
  return close < 0 || close > index;
}
