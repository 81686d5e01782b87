import { isLight } from './light-clause.ts';
import type { WindowPass } from './pass.ts';

/** Words between two adjacent quantities that leave the second without words of its own. */
const LEANING = /^(?:、?(?:共|计|共计|累计)?|，(?:共|共计|累计|合计)|大?方面(?:的|共)?)$/u;

/** The longest of these, 大方面共. */
const LONGEST = 4;

/** 举办培训班2期260人次, 组织应急演练12场、360人次, 旁听庭审2次，共90人次: a quantity without words of its own has those of the one it leans on. */
export const neighbours: WindowPass = ({ text, quantities, windows }, index) => {
  const window = windows[index];
  const former = windows[index - 1];
  const previous = quantities[index - 1];
  const own = quantities[index];
  if (window === undefined || former === undefined || previous === undefined || own === undefined) return;
  if (previous.unit === own.unit || own.start - previous.end > LONGEST) return;
  if (!LEANING.test(text.slice(previous.end, own.start))) return;
  if (!isLight(text.slice(window.after.start, window.after.end))) return;
  window.before = { start: former.before.start, end: own.start };
};
