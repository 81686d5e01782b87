import { clauseStart } from './clause.ts';
import type { WindowPass } from './pass.ts';

/** Words that carry no content of their own. */
const LIGHT =
  /^(?:[的了已有为达到至计共约近超逾、“”]|其中|分别|共计|合计|总计|累计|总量|总数|数量|总额|总共|全年|目前|现有|均|各|也|就|人数|人员|次数|件数|数|量|多|同比|今年|本年度|年度|以上|等|平均|最终|占|率|即|\d{4}年)*$/u;

export function isLight(words: string): boolean {
  return LIGHT.test(words);
}

/** 全省平均败诉率9.8%，我市为6.3%: compared with a figure of the same measure, whose words are its own. */
const COMPARED = /^我[区县市州省旗镇乡](?:的)?[为是达]?到?$/u;

/** 全区行政执法人员，共397人: a clause of light words only has its content in the clause before, unless that one has its own quantity. */
export const lightClause: WindowPass = ({ text, sentence, quantities, windows }, index) => {
  const window = windows[index];
  if (window === undefined) return;
  const { before, after } = window;
  const previous = windows[index - 1];
  if (
    previous !== undefined &&
    quantities[index - 1]?.unit === quantities[index]?.unit &&
    COMPARED.test(text.slice(before.start, before.end))
  ) {
    window.before = { start: previous.before.start, end: before.end };
    return;
  }
  const from = Math.max(quantities[index - 1]?.end ?? sentence.start, sentence.start);
  // 法律顾问（15名）: a bracket with nothing but its figure speaks of the words before it
  const mark = text[before.start - 1];
  if (before.start - 1 <= from || (mark !== '，' && mark !== '（')) return;
  if (!isLight(text.slice(before.start, before.end)) || !isLight(text.slice(after.start, after.end))) return;
  window.before = { start: clauseStart(text, from, before.start - 1), end: before.end };
};
