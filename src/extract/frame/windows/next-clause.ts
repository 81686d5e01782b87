import { clauseEnd } from './clause.ts';
import type { WindowPass } from './pass.ts';

/** Verbs and prepositions by which a clause goes on about the people just counted. */
const GOES_ON = /在|到|赴|前往|参加|参与|接受|进行|通过|旁听|观摩|开展|分别/uy;

/** 组织领导干部共计60余人，在区法院旁听庭审: a clause without a quantity that goes on about the one before it. */
export const nextClause: WindowPass = ({ text, sentence, quantities, windows }, index) => {
  const window = windows[index];
  if (window === undefined || window.shared !== null || window.after.start !== window.after.end) return;
  if (text[window.after.end] !== '，') return;
  const start = window.after.end + 1;
  GOES_ON.lastIndex = start;
  if (!GOES_ON.test(text)) return;
  const next = quantities[index + 1]?.start ?? sentence.end;
  const verbEnd = GOES_ON.lastIndex;
  const end = clauseEnd(text, start, sentence.end);
  if (end <= next && verbEnd <= end) window.shared = { start, end };
};
