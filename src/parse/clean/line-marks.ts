/**
 * Marks of Markdown at the head of a line (`## 一、主要工作`, `- 加强领导`), left over where a text went through such an
 * editor. A hash or a bullet counts only with a space and Chinese text, an opened bold mark or a list number behind it:
 * `- 1 -` is a page number and `#甲#` a topic of a microblog.
 */
import { without } from '../text/mapped.ts';
import { textPass } from './pass.ts';

const MARK = /^[ \t\u3000]*(?:#{1,6}|[-*+])[ \t]+(?=[\p{Script=Han}（《“]|\*\*|\d+[.、．])/gmu;

export const lineMarks = textPass('line-marks', (mapped) => {
  const { text } = mapped;
  const drops: number[] = [];
  if (/^[ \t\u3000]*[#*+-]/mu.test(text))
    for (const { 0: mark, index } of text.matchAll(MARK)) drops.push(index, index + mark.length);
  return without(mapped, drops);
});
