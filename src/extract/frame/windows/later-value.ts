import { BECOMES } from '../change.ts';
import type { WindowPass } from './pass.ts';

/** Nothing but the change stands between the former value and the later one. */
const BECOMES_ONLY = new RegExp(`${BECOMES.source}(?:约|近|超过?|了)*$`, 'u');

/** 网办率由91%提升至97%: the later value has the subject of the former. */
export const laterValue: WindowPass = ({ text, quantities, windows }, index) => {
  const window = windows[index];
  const former = windows[index - 1];
  const previous = quantities[index - 1];
  if (window === undefined || former === undefined || previous === undefined) return;
  const { start, end } = window.before;
  if (start === previous.end && BECOMES_ONLY.test(text.slice(start, end)))
    window.before = { start: former.before.start, end };
};
