/**
 * Titles of which the source hides a part: 《…纲要（20xx—2020年）》, 《xx区…规定》.
 * A hidden digit fits any digit; where just one known title fits, that is the one that is cited.
 */
const HIDDEN = /[xX×*＊]+|\p{So}+/gu;

/** Does the source hide a part of this title? */
export function isMasked(title: string): boolean {
  return /[x×*＊]{2}|某[省市区县镇乡街]|某某/iu.test(title) || /\d[xX×*]|[xX×*]\d/u.test(title);
}

/** Keys of known titles, each with what a masked key is compared with. */
export type BareKeys = ReadonlyMap<string, string>;

export function bareKeys(keys: Iterable<string>): BareKeys {
  return new Map([...keys].map((key) => [key, withoutRange(key)]));
}

/** Among the known keys the one that the masked key fits, if it is the only one. Only hidden digits are filled in. */
export function onlyFit(key: string, keys: BareKeys): string | null {
  if (!/\d[\dxX×*＊]*[xX×*＊]+/u.test(key)) return null;
  const parts = withoutRange(key).split(HIDDEN);
  let fit: string | null = null;
  for (const [known, bare] of keys) {
    if (!fits(bare, parts)) continue;
    if (fit !== null) return null;
    fit = known;
  }
  return fit;
}

/** Is the rest of the title these parts, with digits for what is hidden between them? */
function fits(title: string, parts: readonly string[], part = 0, start = 0): boolean {
  const written = parts[part] ?? '';
  if (!title.startsWith(written, start)) return false;
  const end = start + written.length;
  if (part === parts.length - 1) return end === title.length;
  for (let next = end + 1; isDigit(title.charCodeAt(next - 1)); next += 1) {
    if (fits(title, parts, part + 1, next)) return true;
  }
  return false;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Years of a range are written with or without a mark between them. */
function withoutRange(key: string): string {
  return key.replace(/[-—–~～至到年]/gu, '');
}
