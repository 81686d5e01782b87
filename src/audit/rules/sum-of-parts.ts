import type { AuditContext } from '../context.ts';
import { rule } from '../rule.ts';
import { byGrandTotal } from '../sums/by-grand-total.ts';
import { byIdentity } from '../sums/by-identity.ts';
import { byList } from '../sums/by-list.ts';
import { byOpposite } from '../sums/by-opposite.ts';
import { byRest } from '../sums/by-rest.ts';
import { draftOf, type Sum } from '../sums/sum.ts';

export const sumOfParts = rule({
  id: 'sum-of-parts',
  zh: '合计与分项',
  en: 'Total and parts',
  what: '一个合计数是否等于其旁列出的分项之和：“其中”及括号内的分项、“其余”、互相排斥的两项（已结与在审），以及依法构成全部的类别（收到＝受理＋不予受理＋告知、转送等）。',
  whatEn:
    'Whether a total is the sum of the parts listed beside it: parts after "of which" or in brackets, "the rest", two that exclude each other (concluded and pending), and kinds that by law make up the whole (received = accepted + not accepted + notified, transferred and so on).',
  why: '合计与分项来自同一次统计，相加不符说明其中一数有笔误，或口径不同。',
  whyEn:
    'Total and parts come from one count; where they do not add up, one of the numbers has a slip, or the definitions differ.',
  source: '算术；行政复议法规定的处理方式和决定种类。分项可能只列一部分，所以少于合计时不作判断。',
  sourceEn:
    'Arithmetic; the ways of handling and the kinds of decision in the Administrative Reconsideration Law. Parts may be listed incompletely, so a sum below the total is not judged.',
  examples: [
    {
      title: 'parts after 其中 that make up the total are consistent',
      titleZh: '“其中”各项相加等于合计即为相符',
      text: '遴选学法专题16个，其中集体学法专题6个，自主学法专题10个。',
      quantities: [{ quote: '16个' }, { quote: '6个' }, { quote: '10个' }],
      verdicts: ['consistent'],
      reasons: ['16 个 agrees with 6 + 10 = 16 个'],
    },
    {
      title: 'a list after 其中 may be partial, so a gap is no finding',
      titleZh: '“其中”可能只列一部分，少于合计不算问题',
      text: '已审结38件，其中确认违法2件，撤销1件。',
      quantities: [
        { quote: '38件', indicator: 'reconsideration.concluded' },
        { quote: '2件', indicator: 'reconsideration.declared_illegal' },
        { quote: '1件', indicator: 'reconsideration.revoked' },
      ],
      verdicts: [],
      reasons: [],
    },
    {
      title: 'a number of something else inside the list is no part',
      titleZh: '列举中另一事物的数不是分项',
      text: '梳理27项清单，其中，权责清单涉及26家执法部门，1423项行政处罚事项。保留证明目录58项（子项95项）。',
      quantities: [{ quote: '27项' }, { quote: '26家' }, { quote: '1423项' }, { quote: '58项' }, { quote: '95项' }],
      verdicts: [],
      reasons: [],
    },
    {
      title: 'what is received is accepted, rejected or handled otherwise',
      titleZh: '收到的申请或受理，或不予受理，或另作处理',
      text: '接收行政复议申请36件，受理24件，其他处理5件，不予受理5件，告知1件，转送1件。',
      quantities: [
        { quote: '36件', indicator: 'reconsideration.received' },
        { quote: '24件', indicator: 'reconsideration.accepted' },
        { quote: '5件', indicator: 'reconsideration.other_handled' },
        { quote: '5件', indicator: 'reconsideration.rejected' },
        { quote: '1件', indicator: 'reconsideration.other_handled' },
        { quote: '1件', indicator: 'reconsideration.other_handled' },
      ],
      verdicts: ['consistent'],
      reasons: ['36 件 agrees with 24 + 5 + 5 + 1 + 1 = 36 件'],
    },
    {
      title: 'the parts of a review may stand in the next sentence',
      titleZh: '清理的各项可以写在下一句',
      text: '共涵盖143件规范性文件。经清理，保留129件，废止13件，修改1件。',
      quantities: [
        { quote: '143件', indicator: 'rule.doc.cleaned' },
        { quote: '129件', indicator: 'rule.doc.retained' },
        { quote: '13件', indicator: 'rule.doc.repealed' },
        { quote: '1件', indicator: 'rule.doc.amended' },
      ],
      verdicts: ['consistent'],
      reasons: ['143 件 agrees with 129 + 13 + 1 = 143 件'],
    },
    {
      title: 'suspended cases are not concluded ones',
      titleZh: '中止的案件不是审结的案件',
      text: '办结52件，维持18件，驳回8件，确认违法11件，终止4件，中止5件，责令履行1件，不予受理1件，其他4件。',
      quantities: [
        { quote: '52件', indicator: 'reconsideration.concluded' },
        { quote: '18件', indicator: 'reconsideration.upheld' },
        { quote: '8件', indicator: 'reconsideration.dismissed' },
        { quote: '11件', indicator: 'reconsideration.declared_illegal' },
        { quote: '4件', indicator: 'reconsideration.terminated' },
        { quote: '5件', indicator: 'reconsideration.suspended' },
        { quote: '1件', indicator: 'reconsideration.ordered_performance' },
        { quote: '1件', indicator: 'reconsideration.rejected' },
        { quote: '4件', indicator: 'reconsideration.other_handled' },
      ],
      verdicts: ['suspicious'],
      reasons: [
        '52 件 equals 18 + 8 + 11 + 4 + 5 + 1 + 1 + 4 = 52 件. It adds up only if suspended cases are counted as concluded; suspension does not close a case',
      ],
    },
    {
      title: 'parts that by law exclude one another cannot exceed the total without an explanation',
      titleZh: '依法互相排斥的各项多于合计的，提示核对',
      text: '审结43宗，维持39宗、撤销4宗、确认违法2宗。',
      quantities: [
        { quote: '43宗', indicator: 'reconsideration.concluded' },
        { quote: '39宗', indicator: 'reconsideration.upheld' },
        { quote: '4宗', indicator: 'reconsideration.revoked' },
        { quote: '2宗', indicator: 'reconsideration.declared_illegal' },
      ],
      verdicts: ['suspicious'],
      reasons: [
        'Unexpected 43 宗, expected 45 宗 = 39 + 4 + 2. One case may have several results, or be carried over from the year before',
      ],
    },
    {
      title: 'concluded and pending make up the cases',
      titleZh: '已结与在审合为全部',
      text: '应诉案件57件，目前已结案17件，22件裁定驳回起诉，在审40件。',
      quantities: [{ quote: '57件' }, { quote: '17件' }, { quote: '22件' }, { quote: '40件' }],
      verdicts: ['consistent'],
      reasons: ['57 件 agrees with 17 + 40 = 57 件'],
    },
    {
      title: 'with 其余 the whole is accounted for',
      titleZh: '“其余”说明全部已经列尽',
      text: '全年计划完成23项，已完成7项，其余16项处于收尾阶段。全年计划完成25项，已完成7项，其余16项处于收尾阶段。',
      quantities: [
        { quote: '23项' },
        { quote: '7项' },
        { quote: '16项' },
        { quote: '25项' },
        { quote: '7项' },
        { quote: '16项' },
      ],
      verdicts: ['consistent', 'inconsistent'],
      reasons: ['23 项 agrees with 7 + 16 = 23 项', 'Unexpected 25 项, expected 23 项 = 7 + 16'],
    },
    {
      title: 'brackets, 在…中 and 共计 mark lists as well',
      titleZh: '括号、“在……中”“共计”也标明分项',
      text: '参与庭审案件89件（涉及区政府17件，部门72件）。在已审结的22件中，撤回7件，维持15件。建议97件、提案129件，共计226件。',
      quantities: [
        { quote: '89件' },
        { quote: '17件' },
        { quote: '72件' },
        { quote: '22件' },
        { quote: '7件' },
        { quote: '15件' },
        { quote: '97件' },
        { quote: '129件' },
        { quote: '226件' },
      ],
      verdicts: ['consistent', 'consistent', 'consistent'],
      reasons: [
        '89 件 agrees with 17 + 72 = 89 件',
        '22 件 agrees with 7 + 15 = 22 件',
        '226 件 agrees with 97 + 129 = 226 件',
      ],
    },
    {
      title: 'rounded numbers are not added up',
      titleZh: '概数不相加',
      text: '发布信息1200余条，其中要闻700条，公告400条。',
      quantities: [{ quote: '1200余条', qualifier: 'over' }, { quote: '700条' }, { quote: '400条' }],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    for (const sum of withoutRepeats(context)) yield draftOf(sum);
  },
});

/** One finding a decomposition; where a total is borne out, a doubt on the same parts is dropped. */
function withoutRepeats(context: AuditContext): Sum[] {
  const all = [byIdentity, byOpposite, byRest, byList, byGrandTotal].flatMap((find) => [...find(context)]);
  const kept: Sum[] = [];
  for (const sum of all.sort((a, b) => Number(b.verdict === 'consistent') - Number(a.verdict === 'consistent'))) {
    const shared = kept.some(
      ({ total, parts }) => total === sum.total && parts.some((part) => sum.parts.includes(part)),
    );
    if (!shared) kept.push(sum);
  }
  return kept;
}
