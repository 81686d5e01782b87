/** The line that opens one text of a compendium: 【篇一】, 篇二：…, 第三篇, 范文4. */
import { CN_ORDINAL, cnOrdinal } from '../text/characters.ts';

const NUMBER = `(?:${CN_ORDINAL}|[0-9０-９]{1,2})`;
const FORMS: readonly RegExp[] = [
  new RegExp(`^[【\\[［〔（(] ?(?:第?(${NUMBER})篇|(?:篇|范文|报告|总结)(${NUMBER})) ?[】\\]］〕）)]`),
  new RegExp(`^(?:篇|范文)(${NUMBER})(?:$|[：:、 ])`),
  new RegExp(`^第(${NUMBER})篇(?:$|[：:、 ])`),
];

export interface PartLine {
  readonly ordinal: number;
  /** Length of the mark; what follows on the line is the text's own. */
  readonly length: number;
}

export function partLine(line: string): PartLine | null {
  const first = line.charAt(0);
  if (!'【[［〔（(篇范第'.includes(first) || first === '') return null;
  for (const form of FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const written = (match[1] ?? match[2] ?? '').replace(/[０-９]/g, (c) => String(c.charCodeAt(0) - 0xff10));
    const ordinal = /^\d+$/.test(written) ? Number(written) : cnOrdinal(written);
    if (!Number.isNaN(ordinal)) return { ordinal, length: match[0].length };
  }
  return null;
}
