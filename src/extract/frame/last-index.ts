/** Global copies, since an expression that keeps a place cannot be asked with `test` elsewhere. */
const GLOBAL = new WeakMap<RegExp, RegExp>();

/** Where the last match of `pattern` starts in `text`; -1 = nowhere. */
export function lastIndex(pattern: RegExp, text: string): number {
  let index = -1;
  const global = globalOf(pattern);
  global.lastIndex = 0;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) index = match.index;
  return index;
}

function globalOf(pattern: RegExp): RegExp {
  let global = GLOBAL.get(pattern);
  if (global === undefined) {
    global = new RegExp(pattern.source, `${pattern.flags}g`);
    GLOBAL.set(pattern, global);
  }
  return global;
}
