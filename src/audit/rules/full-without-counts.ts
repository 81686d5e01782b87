import { isFullWithoutCounts, judgedRates } from '../rates/judged.ts';
import { rule } from '../rule.ts';

export const fullWithoutCounts = rule({
  id: 'full-without-counts',
  zh: '百分之百而无件数',
  en: '100 % without counts',
  what: '写作 100% 的比率，其旁没有可以复算它的分子和分母。这里只列出，不判断。',
  whatEn:
    'Rates written as 100 % without a numerator and a denominator beside them that could bear them out. They are listed here, not judged.',
  why: '“全部”是多少，要有件数才看得出来：7 件全部办结与 7000 件全部办结不是一回事，也只有列出件数才能核对。',
  whyEn:
    "How many 'all' are shows only in counts: all of 7 cases and all of 7,000 are different things, and only counts can be checked.",
  source: '算术：没有分母的比率无法复算。另见“比率复算”。',
  sourceEn: 'Arithmetic: a rate without a base cannot be recomputed. See also the rule on rates recomputed.',
  examples: [
    {
      title: 'a full rate by itself is listed as a claim',
      titleZh: '单独的 100% 作为一种说法列出',
      text: '行政机关负责人出庭应诉率达到100%。',
      quantities: [{ quote: '100%', indicator: 'litigation.leader_appearance.rate' }],
      verdicts: ['not-recomputable'],
      reasons: ['Unexpected 100 % by itself, expected numerator and denominator beside it'],
    },
    {
      title: 'counts of all cases are no counts of the cases due',
      titleZh: '全部案件的件数不是到期案件的件数',
      text: '受理120件，办结118件，按期办结率100%。',
      quantities: [{ quote: '120件' }, { quote: '118件' }, { quote: '100%' }],
      verdicts: ['not-recomputable'],
      reasons: ['Unexpected 100 % by itself, expected numerator and denominator beside it'],
    },
    {
      title: 'a full rate that its counts bear out is not in this list, nor is any other rate',
      titleZh: '件数能得出的 100% 和其他比率不在此列',
      text: '排查矛盾纠纷52件，化解52件，化解率100%。群众满意率98%。',
      quantities: [{ quote: '52件' }, { quote: '52件' }, { quote: '100%' }, { quote: '98%' }],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    for (const judged of judgedRates(context)) if (isFullWithoutCounts(judged)) yield judged.draft;
  },
});
