import type { Span } from '../../schema/span.ts';
import type { AuditContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Stretch } from '../quantities.ts';
import { rule } from '../rule.ts';

/** Modern Chinese history begins with 1840; a year before it in such a report is a slip of the pen. */
const FIRST_YEAR_OF_HISTORY = 1840;
/** Before the founding year, administrative work of the People's Republic cannot have been done. */
const FOUNDING_YEAR = 1949;
/** Plans reach 15 years ahead at most, apart from the goals for the middle of the century. */
const YEARS_AHEAD = 15;
const MIDDLE_OF_CENTURY = 2050;

/** Four digits, no more. The condition stands behind the first digit, where few characters get. */
const YEAR = /\d(?<!\d\d)\d{3}(?=年)/g;
/** Names of documents and quoted numbers may carry any year. */
const TITLE = /《[^《》\n]*》|〔[^〔〕\n]*〕/g;

export const yearSanity = rule({
  id: 'year-sanity',
  zh: '年份合理性',
  en: 'Plausible year',
  what: '正文中的四位年份是否可能：不早于1840年，不晚于规划通常所及的年份；写有实绩数字的一句，年份在1949年以后且不晚于报告年的次年。',
  whatEn:
    'Whether a year of four digits in the text is possible: not before 1840, not after the years that plans usually reach; in a sentence with figures of results, after 1949 and not after the year that follows the reporting year.',
  why: '年份错写（如把2018写成2108）会使这一句的数字无法归入任何年度。',
  whyEn: 'A mistyped year (2108 for 2018) leaves the numbers of its sentence without a year.',
  source: '历法常识：报告写的是已经过去的一年，规划一般不超过十五年，远期目标至本世纪中叶。',
  sourceEn:
    'The calendar: a report is about a year that has passed, plans rarely reach beyond fifteen years, and distant goals lie at the middle of the century.',
  examples: [
    {
      title: 'a year that no plan reaches is pointed out',
      titleZh: '任何规划都到不了的年份，指出',
      text: '2108年，共受理政府信息公开申请154件。',
      quantities: [{ quote: '154件', indicator: 'disclosure.requests' }],
      verdicts: ['suspicious'],
      reasons: ['Unexpected year 2108, expected a year between 1840 and 2050'],
    },
    {
      title: 'a result cannot be dated after the report',
      titleZh: '实绩的日期不会晚于报告',
      text: '2042年，共受理案件154件。',
      quantities: [{ quote: '154件', indicator: 'reconsideration.accepted' }],
      verdicts: ['suspicious'],
      reasons: ['Unexpected year 2042 beside a result, expected a year between 1949 and 2025'],
    },
    {
      title: 'a distant goal, a founding year and a document title are no slips',
      titleZh: '远期目标、成立年份、文件名中的年份不是笔误',
      text: '锚定2035年远景目标，自1990年建区以来，贯彻《2099年纲要》。中国共产党1921年成立。',
      verdicts: [],
      reasons: [],
    },
    {
      title: 'a hidden year is no year',
      titleZh: '隐去的年份不作年份看',
      text: '20xx年，共受理案件154件。',
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    // Few years are in question, and titles are many: they are looked for where one is.
    let titles: Span[] | null = null;
    let title = 0;
    let at = 0;
    for (const match of context.text.matchAll(YEAR)) {
      const start = match.index;
      while ((context.stretches[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      const stretch = context.stretches[at];
      const draft = stretch === undefined ? null : judge(context, stretch, start, Number(match[0]));
      if (draft === null) continue;
      titles ??= titlesIn(context.text);
      while ((titles[title]?.end ?? Number.POSITIVE_INFINITY) <= start) title += 1;
      if ((titles[title]?.start ?? Number.POSITIVE_INFINITY) > start) yield draft;
    }
  },
});

const titlesIn = (text: string): Span[] =>
  Array.from(text.matchAll(TITLE), ({ 0: title, index }) => ({ start: index, end: index + title.length }));

function judge(context: AuditContext, stretch: Stretch, start: number, year: number): Draft | null {
  const reported = context.report.meta.year;
  const latest = Math.max(MIDDLE_OF_CENTURY, (context.currentYear ?? reported ?? 0) + YEARS_AHEAD);
  const impossible = year < FIRST_YEAR_OF_HISTORY || year > latest;
  const misdated =
    (year < FOUNDING_YEAR || (reported !== null && year > reported + 1)) &&
    stretch.quantities.some(({ mention, ids }) => mention.role === 'actual' && ids.length > 0);
  if (!impossible && !misdated) return null;
  const [low, high] = impossible
    ? [FIRST_YEAR_OF_HISTORY, latest]
    : [FOUNDING_YEAR, reported === null ? latest : reported + 1];
  return {
    verdict: 'suspicious',
    claim: { start, end: start + '2018年'.length },
    parts: [stretch],
    actual: year,
    expected: null,
    unit: '',
    arithmetic: null,
    note: {
      en: `Unexpected year ${year}${impossible ? '' : ' beside a result'}, expected a year between ${low} and ${high}`,
      zh: `原文年份为${year}年，${impossible ? '通常' : '与实绩数字同句时'}应在${low}年至${high}年之间。`,
    },
  };
}
