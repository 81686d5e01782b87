import { clauseEnd } from './clause.ts';
import type { WindowPass } from './pass.ts';

/** 32名处级干部、2926名国家公职人员参加考试: the predicate after the second quantity belongs to the first as well. */
export const sharedPredicate: WindowPass = ({ text, sentence, quantities, windows }, index) => {
  const window = windows[index];
  const own = quantities[index];
  const next = quantities[index + 1];
  if (window === undefined || own === undefined || next === undefined || own.kind !== next.kind) return;
  if (!/[、和及与].{0,3}$/u.test(text.slice(Math.max(own.end, next.start - 4), next.start))) return;
  // 26个乡镇（街道）和35个部门: an aside without a figure
  if (/[，；。：（）]/u.test(text.slice(own.end, next.start).replace(/（[^（）]*）/u, ''))) return;
  window.shared = { start: next.end, end: clauseEnd(text, next.end, quantities[index + 2]?.start ?? sentence.end) };
};
