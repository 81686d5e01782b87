/**
 * Leftover bold marks (`**一是…**`). Two asterisks next to Han text are a mark;
 * placeholders (`*县`, `**县人民政府`) are not, so marks are dropped only in pairs on one line.
 */
import { without } from '../text/mapped.ts';
import { textPass } from './pass.ts';

/** At least two Han characters stand between the marks, and the closing one is not a placeholder before 县, 区 …. */
const PAIR = /\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*(?![省市县区镇乡村街年])/g;
const HAN_PAIR = /[\u4e00-\u9fff].*[\u4e00-\u9fff]/;

export const boldMarks = textPass('bold-marks', (mapped) => {
  if (!mapped.text.includes('**')) return mapped;
  const drops: number[] = [];
  for (const match of mapped.text.matchAll(PAIR)) {
    if (!HAN_PAIR.test(match[0])) continue;
    const end = match.index + match[0].length;
    drops.push(match.index, match.index + 2, end - 2, end);
  }
  return without(mapped, drops);
});
