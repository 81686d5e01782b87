/** Numbers and what qualifies them. */
import type { Qualifier } from '../../../schema/vocabulary.ts';

export const numbers = {
  number: {
    /** A unit as it is shown; `n` is what it counts, null where the unit stands alone. */
    unit: (unit: string, _n: number | null): string => unit,
    /** Words for large numbers, largest first: from which size on each is used, and what it stands for. */
    large: [
      { word: '亿', size: 100_000_000, from: 100_000_000 },
      { word: '万', size: 10_000, from: 100_000 },
    ],
    /** Between a qualifier and its number in running text. */
    gap: '',
    none: '未写出数字',
    colon: '：',
    list: '、',
    comma: '，',
    /** Between two years. */
    to: '—',
    /** Between two things in one line. */
    apart: '　',
  },
  qualifier: {
    exact: '',
    over: '超',
    about: '约',
    nearly: '近',
    at_least: '不少于',
    at_most: '不超过',
    under: '不足',
    range: '',
  } satisfies Record<Qualifier, string>,
  qualifierNote: {
    exact: '确数',
    over: '原文用“余、多、以上、超过”一类词：实数在此数之上',
    about: '原文用“约、左右”一类词',
    nearly: '原文用“近、接近”一类词：实数在此数之下',
    at_least: '原文用“不少于、至少”一类词',
    at_most: '原文用“不超过、以内”一类词',
    under: '原文用“不足”：实数在此数之下',
    range: '原文给出区间',
  } satisfies Record<Qualifier, string>,
};
