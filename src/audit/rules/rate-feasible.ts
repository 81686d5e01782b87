import { UNIT_CLASSES } from '../../quantity/units.ts';
import { decimalPlaces, printsAs, roundTo } from '../../stats/index.ts';
import { isExact, isPrecise, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Quantity } from '../quantities.ts';
import { clauseOf, continues, stemOf } from '../rates/rate-words.ts';
import { rule } from '../rule.ts';

export const rateFeasible = rule({
  id: 'rate-feasible',
  zh: '率与分母',
  en: 'Rate and base',
  what: '只写了分母的比率，是否有某个整数分子能得出它：例如 7 件的任何一部分都不会是 93.3%。只看同一句里仅有一个件数、且比率就是说这些件的。',
  whatEn:
    'Whether some whole number gives a rate of which only the base is stated: no part of 7 cases is 93.3 %. Only where the sentence holds one count and the rate can only be of it.',
  why: '件数是整数，所以分母小时能出现的百分比有限；一个都对不上，说明分母另有所指或数字有误。',
  whyEn:
    'Counts are whole numbers, so a small base allows few percentages; where none fits, another base is meant or a number is off.',
  source: '算术：对每个不大于所列件数的分母，逐一求整数分子；按四舍五入和截尾两种取法，有一个能得出即为相符。',
  sourceEn:
    'Arithmetic: for each base up to the stated count, each whole numerator; rounding and cutting off are both allowed, and one fit is enough.',
  examples: [
    {
      title: 'no part of seven cases is 93.3 %',
      titleZh: '7 件的任何一部分都不是 93.3%',
      text: '评查执法案卷7卷，合格率93.3%。',
      quantities: [{ quote: '7卷' }, { quote: '93.3%' }],
      verdicts: ['inconsistent'],
      reasons: [
        'Unexpected 93.3 %, expected a share of at most 7 卷: no whole number out of 1 to 7 gives it; 6 ÷ 7 = 85.71 % < 93.3 % < 7 ÷ 7 = 100 %',
      ],
    },
    {
      title: 'a share that a smaller base would give is only pointed out',
      titleZh: '较小的分母能得出的，只提示核对',
      text: '评查执法案卷120卷，合格率98.5%。',
      quantities: [{ quote: '120卷' }, { quote: '98.5%' }],
      verdicts: ['suspicious'],
      reasons: [
        'Unexpected 98.5 %, expected a share of 120 卷: 118 ÷ 120 = 98.33 % < 98.5 % < 119 ÷ 120 = 99.17 %. A smaller base may be meant, such as 70 ÷ 71 = 98.59 %',
      ],
    },
    {
      title: 'a share that some whole number gives holds',
      titleZh: '有整数分子能得出即为相符',
      text: '评查执法案卷132卷，合格率98.5%。',
      quantities: [{ quote: '132卷' }, { quote: '98.5%' }],
      verdicts: ['consistent'],
      reasons: ['98.5 % agrees with 130 ÷ 132 = 98.48 %, a whole number of 132 卷'],
    },
    {
      title:
        'another subject, a survey, a mean, carried-over cases, a numerator and several counts leave the base open',
      titleZh: '主语不同、问卷、平均数、结转案件、件数是分子、件数不止一个的，分母不确定',
      text: '通过调解解决争议6件，调解成功率达25%。排查化解纠纷6件，化解率25%。评查执法案卷7卷，案件办结率93.3%。办理案件7件，群众满意率93.3%。评查执法案卷7卷，平均合格率93.3%。受理纠纷7件，成功率93.3%。评查案卷7卷、抽查案件30件，合格率93.3%。',
      quantities: [
        { quote: '6件' },
        { quote: '25%' },
        { quote: '6件' },
        { quote: '25%' },
        { quote: '7卷' },
        { quote: '93.3%' },
        { quote: '7件' },
        { quote: '93.3%' },
        { quote: '7卷' },
        { quote: '93.3%' },
        { quote: '7件' },
        { quote: '93.3%' },
        { quote: '7卷' },
        { quote: '30件' },
        { quote: '93.3%' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    for (const rate of context.percentages) {
      if (!isExact(rate) || rate.mention.role !== 'actual') continue;
      const base = baseOf(context, rate);
      const draft = base === null ? null : judge(rate, base);
      if (draft !== null) yield draft;
    }
  },
});

/** Rates that sort the things looked at, each into one of two: not of those asked about them, due, or carried over. */
const SORTS = /^(?:合格|优秀|优良|良好|及格|达标|化解|通过)$/;
/** The things counted were looked at, so that each has a result. */
const LOOKED_AT = /评查|抽查|检查|评审|评议|抽取|排查|考试|测试|考核|参考/;
/** Not all of them need have a result yet, or they are those with one result already, so that the count stands above the line. */
const OTHER_THINGS =
  /受理|收到|新收|接收|接到|立案|登记|在审|在办|上年|结转|其中|解决|化解|办结|审结|成功|合格|优秀|良好|达标|采纳|通过|整改|完成/;
const COUNTED = new Set([
  ...(UNIT_CLASSES['case'] ?? []),
  ...(UNIT_CLASSES['file'] ?? []),
  ...(UNIT_CLASSES['person'] ?? []),
]);

/** The one count of the stretch, right before the rate, where the rate can only be of it. */
function baseOf(context: AuditContext, rate: Quantity): Quantity | null {
  const quantities = context.stretches[rate.stretch]?.quantities ?? [];
  if (quantities.length !== 2 || quantities[1] !== rate) return null;
  const [base] = quantities;
  if (base === undefined || !COUNTED.has(base.mention.unit) || !isExact(base) || !isPrecise(base)) return null;
  const clause = clauseOf(context, rate);
  const stem = stemOf(clause);
  if (stem === null || !SORTS.test(stem) || !continues(context, rate, stem)) return null;
  const words = base.before + base.after;
  const between = context.text.slice(base.mention.end, rate.mention.start);
  return LOOKED_AT.test(words) && !OTHER_THINGS.test(words) && between.split('，').length === 2 ? base : null;
}

function judge(rate: Quantity, base: Quantity): Draft | null {
  const [printed, count] = [numberOf(rate), numberOf(base)];
  const places = decimalPlaces(rate.mention.text);
  if (!Number.isInteger(count) || count < 1 || printed <= 0 || printed >= 100) return null;
  // With one thing for each printed step and more, every percentage can be met.
  if (count >= 100 * 10 ** places) return null;
  const fits = (whole: number): number[] =>
    numeratorsNear(printed, whole).filter((n) => gives(n, whole, printed, places));
  const shown = (n: number, whole: number): string => `${n} ÷ ${whole} = ${share(n, whole, places)} %`;
  const own = fits(count);
  const unit = base.mention.unit;
  const stated = `${count} ${unit}`;
  const low = Math.floor((printed * count) / 100);
  const draft = { claim: rate, parts: [base], actual: printed, expected: null, unit: '%', arithmetic: null };
  const [numerator] = own;
  if (numerator !== undefined)
    return {
      ...draft,
      verdict: 'consistent',
      formula: shown(numerator, count),
      note: {
        en: `${printed} % agrees with ${shown(numerator, count)}, a whole number of ${stated}`,
        zh: `原文为 ${printed}%，${stated}的整数部分可以得出它：${shown(numerator, count)}。`,
      },
    };
  const smaller = Array.from({ length: count - 1 }, (_, i) => count - 1 - i).find((whole) => fits(whole).length > 0);
  const between = `${shown(low, count)} < ${printed} % < ${shown(low + 1, count)}`;
  if (smaller === undefined)
    return {
      ...draft,
      verdict: 'inconsistent',
      formula: between,
      note: {
        en: `Unexpected ${printed} %, expected a share of at most ${stated}: no whole number out of 1 to ${count} gives it; ${between}`,
        zh: `原文为 ${printed}%；分母不大于 ${stated}时，没有整数分子能得出它：${between}。`,
      },
    };
  const other = shown(fits(smaller)[0] ?? 0, smaller);
  return {
    ...draft,
    verdict: 'suspicious',
    formula: between,
    note: {
      en: `Unexpected ${printed} %, expected a share of ${stated}: ${between}. A smaller base may be meant, such as ${other}`,
      zh: `原文为 ${printed}%；以 ${stated}为分母，没有整数分子能得出它：${between}。分母可能较小，如 ${other}。`,
    },
  };
}

/** The whole numbers on both sides of the share. */
function numeratorsNear(printed: number, whole: number): number[] {
  const low = Math.floor((printed * whole) / 100);
  return [low, low + 1].filter((n) => n >= 0 && n <= whole);
}

const gives = (n: number, whole: number, printed: number, places: number): boolean =>
  printsAs((100 * n) / whole, printed, places) !== null;

/** One place more than printed, so that a share that was cut off is seen to be one. */
const share = (n: number, whole: number, places: number): number => roundTo((100 * n) / whole, places + 1);
