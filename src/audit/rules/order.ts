import { isExact, numberOf } from '../comparable.ts';
import { INEQUALITIES, type Inequality } from '../order/inequalities.ts';
import { largerBeside } from '../order/larger-beside.ts';
import type { Quantity } from '../quantities.ts';
import { rule } from '../rule.ts';

/** By the smaller one; most indicators are in none. */
const ROWS = Map.groupBy(INEQUALITIES, ({ less }) => less);
const NONE: readonly Inequality[] = [];

export const order = rule({
  id: 'order',
  zh: '大小次序',
  en: 'Order of magnitudes',
  what: '依法不应小于另一数的数是否确不小于它，如收到不少于受理、涵盖不少于保留。只比同一段落、同一范围、同一时段的数。',
  whatEn:
    'Whether a number that by law cannot be smaller than another is indeed no smaller: received no less than accepted, reviewed no less than retained. Only numbers of one paragraph, one scope and one period are compared.',
  why: '部分多于整体，说明两数口径不同或其中一数有笔误。',
  whyEn: 'A part that is larger than its whole means two definitions, or a slip in one of the numbers.',
  source: '各行规则的依据见其说明；案件可能结转或重复计入的，只提示、不判定。',
  sourceEn:
    'Each pair rests on the norm that its explanation names; where cases may be carried over or counted twice, the rule asks for a look and does not judge.',
  examples: [
    {
      title: 'received is not less than accepted',
      titleZh: '收到不少于受理',
      text: '收到行政复议申请58件，受理50件。',
      quantities: [
        { quote: '58件', indicator: 'reconsideration.received' },
        { quote: '50件', indicator: 'reconsideration.accepted' },
      ],
      verdicts: ['consistent'],
      reasons: ['50 件 ≤ 58 件: an application is received before it is accepted (Administrative Reconsideration Law)'],
    },
    {
      title: 'a violation that a carry-over may explain is only suspicious',
      titleZh: '上年结转可能造成的，只提示核对',
      text: '收到行政复议申请58件，受理60件。',
      quantities: [
        { quote: '58件', indicator: 'reconsideration.received' },
        { quote: '60件', indicator: 'reconsideration.accepted' },
      ],
      verdicts: ['suspicious'],
      reasons: [
        'Unexpected 60 件, expected at most 58 件: an application is received before it is accepted (Administrative Reconsideration Law). Cases carried over from the year before may explain it',
      ],
    },
    {
      title: 'a part of a list of items reviewed cannot exceed it',
      titleZh: '梳理事项的一部分不能多于全部',
      text: '共梳理证明事项43项，保留129项。',
      quantities: [
        { quote: '43项', indicator: 'func.proof.reviewed' },
        { quote: '129项', indicator: 'func.proof.retained' },
      ],
      verdicts: ['inconsistent'],
      reasons: ['Unexpected 129 项, expected at most 43 项: every item kept or dropped was reviewed'],
    },
    {
      title: 'a part of the number itself is not its whole',
      titleZh: '其后的“其中”是它的分项，不是它的整体',
      text: '全县持证执法人员673名，其中乡镇执法人员142名。',
      quantities: [
        { quote: '673名', indicator: 'enforce.officers.certified' },
        { quote: '142名', indicator: 'enforce.officers.count' },
      ],
      verdicts: [],
      reasons: [],
    },
    {
      title: 'parts that are stated apart may be parts of different wholes',
      titleZh: '分开写的两个分项，未必属于同一整体',
      text: '市级交办重点信访12件。排查重点信访38件，化解35件。',
      quantities: [
        { quote: '12件', indicator: 'petition.received', scope: 'subset' },
        { quote: '35件', indicator: 'petition.resolved', scope: 'subset' },
      ],
      verdicts: [],
      reasons: [],
    },
    {
      title: 'numbers of different paragraphs are not compared',
      titleZh: '不同段落的数不作比较',
      text: '收到行政复议申请8件。\n受理50件。',
      quantities: [
        { quote: '8件', indicator: 'reconsideration.received' },
        { quote: '50件', indicator: 'reconsideration.accepted' },
      ],
      verdicts: [],
      reasons: [],
    },
    {
      title: 'more concluded than accepted is ordinary, since cases are carried over',
      titleZh: '有上年结转，办结多于受理是常事',
      text: '受理行政复议案件50件，办结60件。',
      quantities: [
        { quote: '50件', indicator: 'reconsideration.accepted' },
        { quote: '60件', indicator: 'reconsideration.concluded' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    for (const quantity of context.known) {
      if (!isExact(quantity)) continue;
      for (const id of quantity.ids) {
        for (const row of ROWS.get(id) ?? NONE) {
          const larger = largerBeside(context, quantity, row);
          if (larger !== null && !(row.quiet && numberOf(quantity) <= numberOf(larger)))
            yield compare(quantity, larger, row);
        }
      }
    }
  },
});

function compare(less: Quantity, larger: Quantity, row: Inequality) {
  const [small, large] = [numberOf(less), numberOf(larger)];
  const [smallText, largeText] = [`${small} ${less.mention.unit}`, `${large} ${larger.mention.unit}`];
  const holds = small <= large;
  const certain = row.unless === null && less.stretch === larger.stretch;
  const explain = row.unless ?? { en: 'The two may be counted differently', zh: '两数口径可能不同。' };
  return {
    verdict: holds ? 'consistent' : certain ? 'inconsistent' : 'suspicious',
    claim: less,
    parts: [larger],
    actual: small,
    expected: null,
    unit: less.mention.unit,
    arithmetic: null,
    note: holds
      ? { en: `${smallText} ≤ ${largeText}: ${row.because.en}`, zh: `${smallText} ≤ ${largeText}：${row.because.zh}。` }
      : {
          en: `Unexpected ${smallText}, expected at most ${largeText}: ${row.because.en}${certain ? '' : `. ${explain.en}`}`,
          zh: `原文为 ${smallText}，一般不多于 ${largeText}：${row.because.zh}。${certain ? '' : explain.zh}`,
        },
  } as const;
}
