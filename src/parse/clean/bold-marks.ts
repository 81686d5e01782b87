/**
 * Leftover bold marks (`**一是…**`), dropped only in pairs on one line: two asterisks may also stand for a
 * hidden name (`**县人民政府`). What begins like the rest of such a name is bold only if it ends in a stop.
 */
import { without } from '../text/mapped.ts';
import { textPass } from './pass.ts';

const MARK = '**';
const AFTER_HIDDEN_NAME = /^[省市县区旗州镇乡村街年月]/;
const ENDS_IN_STOP = /[。：；！？，、.:;!?,]$/;
/** A single hidden character between asterisks is no bold text. */
const HAN_TEXT = /[\u4e00-\u9fff].*[\u4e00-\u9fff]/;

function isBold(content: string): boolean {
  if (!HAN_TEXT.test(content) || content !== content.trim() || content.includes('\n')) return false;
  return !AFTER_HIDDEN_NAME.test(content) || ENDS_IN_STOP.test(content);
}

export const boldMarks = textPass('bold-marks', (mapped) => {
  const { text } = mapped;
  const drops: number[] = [];
  for (let open = text.indexOf(MARK); open >= 0; ) {
    const close = text.indexOf(MARK, open + MARK.length);
    if (close < 0) break;
    if (isBold(text.slice(open + MARK.length, close))) {
      drops.push(open, open + MARK.length, close, close + MARK.length);
      open = text.indexOf(MARK, close + MARK.length);
    } else {
      open = close;
    }
  }
  return without(mapped, drops);
});
