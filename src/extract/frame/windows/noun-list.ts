import type { WindowPass } from './pass.ts';

/**
 * 118件代表建议、143件政协提案: where the noun follows its quantity, the words up to the list mark belong to the quantity before.
 */
export const nounList: WindowPass = ({ text, quantities, windows }, index) => {
  const window = windows[index];
  const previous = quantities[index - 1];
  if (window === undefined || previous === undefined || window.before.start !== previous.end) return;
  if (window.after.start === window.after.end) return;
  const mark = /^[^、和及与]{1,30}?(?:、|以及|和|及|与)/u.exec(text.slice(previous.end, window.before.end));
  if (mark !== null) window.before = { start: previous.end + mark[0].length, end: window.before.end };
};
