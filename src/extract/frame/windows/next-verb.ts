import type { WindowPass } from './pass.ts';

/** Verbs of results, with what may stand around them. */
const RESULT =
  /(?:目前|现|已|均|全部|共|其中|成功|妥善|及时|就地|予以)*(?:化解|办结|审结|结案|办理|受理|解决|处理|答复|整改|撤销|维持|驳回|调解|调处|完成|通过|采纳|查处|立案|移送|落实)(?:完成|成功|到位|完毕|了)?$/u;

/** 16件重点问题目前已化解12件: the verb right before the next quantity of the same measure tells of that one. */
export const nextVerb: WindowPass = ({ text, quantities, windows }, index) => {
  const window = windows[index];
  const own = quantities[index];
  const next = quantities[index + 1];
  if (window === undefined || own === undefined || next === undefined) return;
  if (own.unit !== next.unit || window.after.end !== next.start) return;
  const result = RESULT.exec(text.slice(window.after.start, window.after.end));
  if (result !== null && result.index > 0)
    window.after = { start: window.after.start, end: window.after.start + result.index };
};
