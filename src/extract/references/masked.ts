/**
 * Titles of which the source hides a part: 《…纲要（20xx—2020年）》, 《xx区…规定》.
 * A hidden digit fits any digit; where just one known title fits, that is the one that is cited.
 */
const HIDDEN = /[xX×*＊]+|\p{So}+/gu;

/** Does the source hide a part of this title? */
export function isMasked(title: string): boolean {
  return /[x×*＊]{2}|某[省市区县镇乡街]|某某/iu.test(title) || /\d[xX×*]|[xX×*]\d/u.test(title);
}

/** Among `keys` the one that the masked key fits, if it is the only one. Only hidden digits are filled in. */
export function onlyFit(key: string, keys: Iterable<string>): string | null {
  const digits = /\d[\dxX×*＊]*[xX×*＊]+/u.test(key);
  if (!digits) return null;
  const bare = key.replace(/[-—–~～至到年]/gu, '');
  const pattern = bare
    .split(HIDDEN)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('\\d+');
  const whole = new RegExp(`^${pattern}$`, 'u');
  let fit: string | null = null;
  for (const known of keys) {
    if (!whole.test(known.replace(/[-—–~～至到年]/gu, ''))) continue;
    if (fit !== null) return null;
    fit = known;
  }
  return fit;
}
