import { isExact, isPercent, numberOf } from '../comparable.ts';
import type { Draft } from '../draft.ts';
import { withUnit } from '../reasons.ts';
import { rule } from '../rule.ts';
import { repeated, type Statement } from '../same/statement.ts';

export const crossMention = rule({
  id: 'cross-mention',
  zh: '前后两处',
  en: 'Stated twice',
  what: '同一指标、同一范围、同一时段，用同样的词在两处写出的数是否相同。写法不同、限定了单位、领域或月份的，不作比较。',
  whatEn:
    'Whether two figures of one indicator, one scope and one period that are stated in the same words are the same. Statements in other words, or narrowed to one body, field or some months, are not compared.',
  why: '一个数只能是一个值；两处不同，读者不知道该引哪一个。',
  whyEn: 'A figure has one value; where two are given, a reader does not know which to cite.',
  source: '文字比对：指标、范围、时段和所数之物的写法都相同才比较。',
  sourceEn: 'Comparison of words: indicator, scope, period and the wording of what is counted must all be the same.',
  examples: [
    {
      title: 'the same words with another figure are shown with both places',
      titleZh: '同样的词、不同的数，两处并列',
      text: '全年办理行政复议案件120件。\n在化解争议上，共办理行政复议案件118件。',
      quantities: [
        { quote: '120件', indicator: 'reconsideration.handled' },
        { quote: '118件', indicator: 'reconsideration.handled' },
      ],
      verdicts: ['suspicious'],
      reasons: ['Unexpected 118 件, expected 120 件 as stated before in the same words'],
    },
    {
      title: 'the same figure twice is consistent',
      titleZh: '两处数字相同即为相符',
      text: '全年办理行政复议案件120件。\n在化解争议上，共办理行政复议案件120件。',
      quantities: [
        { quote: '120件', indicator: 'reconsideration.handled' },
        { quote: '120件', indicator: 'reconsideration.handled' },
      ],
      verdicts: ['consistent'],
      reasons: ['120 件 is stated twice in the same words'],
    },
    {
      title: 'other words, one body, one field or some months are no second statement',
      titleZh: '写法不同，或只说某个单位、领域、月份的，不是同一件事',
      text: '全年办理行政复议案件120件。受理行政复议案件110件。市场监管局依法履职，办理行政复议案件3件。在食品领域，办理行政复议案件2件。1至10月，办理行政复议案件90件。',
      quantities: [
        { quote: '120件', indicator: 'reconsideration.handled' },
        { quote: '110件', indicator: 'reconsideration.handled' },
        { quote: '3件', indicator: 'reconsideration.handled' },
        { quote: '2件', indicator: 'reconsideration.handled' },
        { quote: '90件', indicator: 'reconsideration.handled' },
      ],
      verdicts: [],
      reasons: [],
    },
    {
      title: 'the whole area and the government itself are two scopes',
      titleZh: '全域与本级政府是两个范围',
      text: '全年发生行政诉讼案件120件。全年发生行政诉讼案件37件。',
      quantities: [
        { quote: '120件', indicator: 'litigation.cases' },
        { quote: '37件', indicator: 'litigation.cases', scope: 'government' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    for (const [later, before] of repeated(context, isExact)) yield compare(later, before);
  },
});

function compare({ quantity }: Statement, before: Statement): Draft {
  const unit = isPercent(quantity) ? '%' : quantity.mention.unit;
  const [now, then] = [withUnit(numberOf(quantity), unit), withUnit(numberOf(before.quantity), unit)];
  const agrees = numberOf(quantity) === numberOf(before.quantity);
  return {
    verdict: agrees ? 'consistent' : 'suspicious',
    claim: quantity,
    parts: [before.quantity],
    actual: numberOf(quantity),
    expected: numberOf(before.quantity),
    unit,
    arithmetic: null,
    note: agrees
      ? { en: `${now} is stated twice in the same words`, zh: `两处用同样的词写出，均为 ${now}。` }
      : {
          en: `Unexpected ${now}, expected ${then} as stated before in the same words`,
          zh: `此处为 ${now}，前文用同样的词写作 ${then}。`,
        },
  };
}
