import { simplified } from '../../src/parse/text/simplify.ts';
import type { Simplify } from '../../src/search/fold.ts';

/** The simplifier of the pipeline, for one character. */
export const simplify: Simplify = (character) => {
  const to = simplified(character.charCodeAt(0));
  return to === 0 ? character : String.fromCharCode(to);
};

const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;

/** Its table for the search page: each traditional character with its simplified one behind it. */
export function traditionalTable(): string {
  let table = '';
  for (let code = HAN_FIRST; code <= HAN_LAST; code += 1) {
    const to = simplified(code);
    if (to !== 0) table += String.fromCharCode(code, to);
  }
  return table;
}
