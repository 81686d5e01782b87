import type { Quantity } from '../quantities.ts';
import { rule } from '../rule.ts';

/** Words beside which more than 100 % is ordinary: growth, work done against a target, use, finance. */
const NO_SHARE =
  /增|长|涨|升|提高|翻|同比|环比|超额|倍|完成|达成|目标|任务|执行|收益|回报|充足|拨备|负债|杠杆|产销|使用|利用/;
/** Words that make a percentage a part of a whole. */
const SHARE = /率|占|比例|比重|覆盖/;

export const rateBounds = rule({
  id: 'rate-bounds',
  zh: '率的取值范围',
  en: 'Bounds of a share',
  what: '表示部分占整体的百分比是否在 0 与 100 之间；增长率、目标完成率不在此列。',
  whatEn:
    'Whether a percentage that is a share of a whole lies between 0 and 100; growth rates and fulfilment of targets are left aside.',
  why: '部分不能多于整体。',
  whyEn: 'A part cannot be more than the whole.',
  source: '算术：0 ≤ 部分 ÷ 整体 ≤ 1。',
  sourceEn: 'Arithmetic: 0 ≤ part ÷ whole ≤ 1.',
  examples: [
    {
      title: 'a share above the whole is pointed out',
      titleZh: '部分多于整体的，指出',
      text: '法律援助案件办结率达105%。',
      quantities: [{ quote: '105%' }],
      verdicts: ['inconsistent'],
      reasons: ['Unexpected 105 %, expected at most 100 %: a part of a whole'],
    },
    {
      title: 'growth above 100 % is ordinary',
      titleZh: '增长率超过 100% 是常事',
      text: '新收案件同比增长109%，增长率达109%，完成年度任务的120%，调解成功率100%。',
      quantities: [{ quote: '109%' }, { quote: '109%' }, { quote: '120%' }, { quote: '100%' }],
      verdicts: [],
      reasons: [],
    },
  ],
  *check({ percentages }) {
    for (const quantity of percentages) {
      const value = quantity.mention.value;
      if (value === null || (value >= 0 && value <= 100) || !isShare(quantity)) continue;
      const bound = value < 0 ? 'at least 0 %' : 'at most 100 %';
      yield {
        verdict: 'inconsistent',
        claim: quantity,
        parts: [],
        actual: value,
        expected: null,
        unit: '%',
        arithmetic: null,
        note: {
          en: `Unexpected ${value} %, expected ${bound}: a part of a whole`,
          zh: `原文为 ${value}%，部分占整体的比率应在 0 与 100% 之间。`,
        },
      };
    }
  },
});

const isShare = ({ before, after }: Quantity): boolean => SHARE.test(before) && !NO_SHARE.test(before + after);
