import type { WindowPass } from './pass.ts';

const YEARS = /(?:连续|已连续)$/u;
const HELD = /^(?:均|都|全部)*(?:保持|稳定|维持|达到|达|实现|为|在)+$/u;

/** 出庭应诉率连续三年保持100%: how long a value has held stands between it and its words. */
export const forYears: WindowPass = ({ text, quantities, windows }, index) => {
  const window = windows[index];
  const former = windows[index - 1];
  const years = quantities[index - 1];
  if (window === undefined || former === undefined || years === undefined || years.unit !== '年') return;
  if (!YEARS.test(text.slice(former.before.start, years.start))) return;
  if (HELD.test(text.slice(years.end, window.before.end)))
    window.before = { start: former.before.start, end: window.before.end };
};
