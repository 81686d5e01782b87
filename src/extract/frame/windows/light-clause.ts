import { clauseStart } from './clause.ts';
import type { Window, WindowPass } from './pass.ts';

/** Words that carry no content of their own. */
const LIGHT =
  /^(?:[的了已有为达到至计共约近超逾、“”]|其中|分别|共计|合计|总计|累计|总量|总数|数量|总额|总共|全年|目前|现有|均|各|也|就|人数|人员|次数|件数|数|量|多|同比|今年|本年度|年度|以上|等|平均|最终|占|率|即|\d{4}年)*$/u;

export function isLight(words: string): boolean {
  return LIGHT.test(words);
}

/** 全省平均败诉率9.8%，我市为6.3%: compared with a figure of the same measure, whose words are its own. */
const COMPARED = /^我[区县市州省旗镇乡](?:的)?[为是达]?到?$/u;

/** 新增公职律师9名，总数达41名: after what was added, the total of the same thing. */
const TOTALLED = /^(?:目前|现)?(?:累计|总数|总量|总人数|总共|共)?(?:已|共)*(?:达到|达|增至|为|有)$/u;
const ADDED = /新(?:增|建|聘|设|培育|发展|培养|选聘|选任|成立)|增(?:加|设|聘|配)/u;

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
  const added =
    previous === undefined || !TOTALLED.test(text.slice(before.start, before.end)) ? null : addedNoun(text, previous);
  if (added !== null && quantities[index - 1]?.unit === quantities[index]?.unit) {
    window.before = { start: added, end: before.end };
    return;
  }
  const from = Math.max(quantities[index - 1]?.end ?? sentence.start, sentence.start);
  // 法律顾问（15名）: a bracket with nothing but its figure speaks of the words before it
  const mark = text[before.start - 1];
  if (before.start - 1 <= from || (mark !== '，' && mark !== '（')) return;
  if (!isLight(text.slice(before.start, before.end)) || !isLight(text.slice(after.start, after.end))) return;
  window.before = { start: clauseStart(text, from, before.start - 1), end: before.end };
};

/** Where the noun of what was added begins; null where nothing was. */
function addedNoun(text: string, { before }: Window): number | null {
  const match = ADDED.exec(text.slice(before.start, before.end));
  return match === null ? null : before.start + match.index + match[0].length;
}
