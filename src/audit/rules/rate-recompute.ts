import { isFullWithoutCounts, judgedRates } from '../rates/judged.ts';
import { rule } from '../rule.ts';

const LOSS = {
  'litigation.loss_rate': { numerator: 'litigation.lost', denominators: ['litigation.concluded', '实体判决数'] },
};

export const rateRecompute = rule({
  id: 'rate-recompute',
  zh: '比率复算',
  en: 'Rates recomputed',
  what: '用同句及前文所列的件数复算每个百分比：先按指标定义的分子和各种通行分母，再按字面（化解率对应“化解”的件数，缩减率对应“由…至…”）。',
  whatEn:
    'Every percentage is recomputed from the counts in the same sentence and before it: first with the numerator and the usual denominators of the indicator\'s definition, then by the wording (a resolution rate belongs to the cases resolved, a reduction rate to "from … to …").',
  why: '同名的率有不同分母；写明哪个分母能算出原文的率，率才可比较。未附件数的率无法核对。',
  whyEn:
    'Rates of one name have different denominators; only when it is known which of them gives the rate can rates be compared. A rate without counts cannot be checked.',
  source: '算术，及指标定义所列的分母；只有分子、分母都无歧义时才称“与所列数字不符”。',
  sourceEn:
    'Arithmetic, and the denominators of the indicator\'s definition; "differs from the figures listed" is said only where numerator and denominator are both beyond doubt.',
  examples: [
    {
      title: 'a rate that its definition gives is consistent and names its base',
      titleZh: '按定义能得出的为相符，并写明分母',
      text: '接收行政复议申请36件，受理24件，调解6件，调解率25%。',
      quantities: [
        { quote: '36件', indicator: 'reconsideration.received' },
        { quote: '24件', indicator: 'reconsideration.accepted' },
        { quote: '6件', indicator: 'reconsideration.mediated' },
        { quote: '25%', indicator: 'reconsideration.mediation_rate' },
      ],
      rates: {
        'reconsideration.mediation_rate': {
          numerator: 'reconsideration.mediated',
          denominators: ['reconsideration.concluded', 'reconsideration.accepted'],
        },
      },
      verdicts: ['consistent'],
      reasons: ['25 % agrees with 6 ÷ 24 = 25 %'],
    },
    {
      title: 'a result printed with fewer places is rounding',
      titleZh: '取舍位数后相同的为四舍五入内相符',
      text: '审结43宗，其中维持37宗、撤销4宗、确认违法2宗，直接纠错率达14%。',
      quantities: [
        { quote: '43宗', indicator: 'reconsideration.concluded' },
        { quote: '37宗', indicator: 'reconsideration.upheld' },
        { quote: '4宗', indicator: 'reconsideration.revoked' },
        { quote: '2宗', indicator: 'reconsideration.declared_illegal' },
        { quote: '14%', indicator: 'reconsideration.correction_rate' },
      ],
      rates: { 'reconsideration.correction_rate': { numerator: null, denominators: ['reconsideration.concluded'] } },
      verdicts: ['rounding'],
      reasons: ['14 % agrees, to the places printed, with (4 + 2) ÷ 43 = 13.95 %'],
    },
    {
      title: 'a reduction is recomputed from before and after',
      titleZh: '缩减率用前后两数复算',
      text: '24个部门176个事项整合为26个套餐，事项缩减率90.3%。',
      quantities: [{ quote: '24个' }, { quote: '176个' }, { quote: '26个' }, { quote: '90.3%' }],
      verdicts: ['inconsistent'],
      reasons: ['Unexpected 90.3 %, expected 85.2 % = (176 − 26) ÷ 176'],
    },
    {
      title: 'a bound that the counts satisfy is consistent',
      titleZh: '件数满足所写的界限即为相符',
      text: '总时限127天大幅缩减至23天，缩减率超过80%。摸排纠纷1239件，成功化解1222件，化解率达到98%以上。',
      quantities: [
        { quote: '127天' },
        { quote: '23天' },
        { quote: '80%' },
        { quote: '1239件' },
        { quote: '1222件' },
        { quote: '98%', qualifier: 'over' },
      ],
      verdicts: ['consistent', 'consistent'],
      reasons: [
        '80 % agrees with (127 − 23) ÷ 127 = 81.9 %. Stated as a lower bound',
        '98 % agrees with 1222 ÷ 1239 = 98.6 %. Stated as a lower bound',
      ],
    },
    {
      title: 'two counts, one verb, no other base: a difference beyond the places printed is stated',
      titleZh: '两个件数、同一动词、别无分母：超出所写位数的差别如实列出',
      text: '排查出52件重点矛盾，已化解47件，化解率90.39%。',
      quantities: [{ quote: '52件' }, { quote: '47件' }, { quote: '90.39%' }],
      verdicts: ['inconsistent'],
      reasons: ['Unexpected 90.39 %, expected 90.38 % = 47 ÷ 52'],
    },
    {
      title: 'where an unstated base is usual, a difference proves nothing',
      titleZh: '常有未写明的分母时，不同不能说明问题',
      text: '审结行政诉讼案件81件，败诉6件，败诉率12%。',
      quantities: [
        { quote: '81件', indicator: 'litigation.concluded' },
        { quote: '6件', indicator: 'litigation.lost' },
        { quote: '12%', indicator: 'litigation.loss_rate' },
      ],
      rates: LOSS,
      verdicts: ['not-recomputable'],
      reasons: ['No base stated beside 12 % gives it (6 ÷ 81 = 7.4 %); another base may be meant'],
    },
    {
      title: 'a rate of the cases due is not the rate of all cases',
      titleZh: '到期案件的率不是全部案件的率',
      text: '受理120件，办结118件，按期办结率99%。',
      quantities: [{ quote: '120件' }, { quote: '118件' }, { quote: '99%' }],
      verdicts: ['not-recomputable'],
      reasons: ['Unexpected 99 % by itself, expected numerator and denominator beside it'],
    },
    {
      title: 'the count of the opposite gives the rest',
      titleZh: '由相反的一项可算出其余',
      text: '评查案卷100卷，不合格3卷，合格率97%。',
      quantities: [{ quote: '100卷' }, { quote: '3卷' }, { quote: '97%' }],
      verdicts: ['consistent'],
      reasons: ['97 % agrees with (100 − 3) ÷ 100 = 97 %'],
    },
    {
      title: 'a rate of one kind of cases is not held against the counts of all',
      titleZh: '一类案件的率不与全部案件的件数相比',
      text: '排查纠纷500件，化解480件，重大纠纷化解率99%。',
      quantities: [{ quote: '500件' }, { quote: '480件' }, { quote: '99%' }],
      verdicts: ['not-recomputable'],
      reasons: ['Unexpected 99 % by itself, expected numerator and denominator beside it'],
    },
    {
      title: 'cases of another kind above the line say nothing about the cases below it',
      titleZh: '分子是另一类案件的，不能说明分母',
      text: '受理信访事项1362件，信访积案化解87件，化解率93.5%。',
      quantities: [
        { quote: '1362件', indicator: 'petition.received' },
        { quote: '87件', indicator: 'petition.resolved' },
        { quote: '93.5%', indicator: 'petition.resolution_rate' },
      ],
      rates: {
        'petition.resolution_rate': { numerator: 'petition.resolved', denominators: ['petition.received'] },
      },
      verdicts: ['not-recomputable'],
      reasons: ['No base stated beside 93.5 % gives it (87 ÷ 1362 = 6.4 %); another base may be meant'],
    },
    {
      title: 'another verb than the rate has is no obstacle where the figure is precise',
      titleZh: '数字足够精确时，动词不同也可复算',
      text: '参加考试96名，取得资格88名，通过率为91.7%。',
      quantities: [{ quote: '96名' }, { quote: '88名' }, { quote: '91.7%' }],
      verdicts: ['rounding'],
      reasons: ['91.7 % agrees, to the places printed, with 88 ÷ 96 = 91.667 %'],
    },
    {
      title: 'a level is no change, a rounded count may be the base, and 办结率 has two bases',
      titleZh: '降到的水平不是降幅；概数可能是分母；办结率有两种分母',
      text: '时限由127天压缩至23天，压缩到法定时限的18%。排查约40件，核实38件，化解35件，化解率88%。受理120件，办结118件，办结率100%。',
      quantities: [
        { quote: '127天' },
        { quote: '23天' },
        { quote: '18%' },
        { quote: '40件', qualifier: 'about' },
        { quote: '38件' },
        { quote: '35件' },
        { quote: '88%' },
        { quote: '120件' },
        { quote: '118件' },
        { quote: '100%' },
      ],
      verdicts: ['not-recomputable', 'not-recomputable', 'not-recomputable'],
      reasons: [
        'Unexpected 18 % by itself, expected numerator and denominator beside it',
        'No base stated beside 88 % gives it (35 ÷ 38 = 92.1 %); another base may be meant',
        'No base stated beside 100 % gives it (118 ÷ 120 = 98.3 %); another base may be meant',
      ],
    },
    {
      title: 'places and villages are different things though both are counted in 个',
      titleZh: '站点和村都论“个”，但不是一回事',
      text: '建成站点20个，覆盖村18个，覆盖率100%。',
      quantities: [{ quote: '20个' }, { quote: '18个' }, { quote: '100%' }],
      verdicts: ['not-recomputable'],
      reasons: ['No base stated beside 100 % gives it (18 ÷ 20 = 90 %); another base may be meant'],
    },
    {
      title: 'a rate without counts cannot be recomputed',
      titleZh: '没有件数的率无法复算',
      text: '行政机关负责人出庭应诉率达到98%。',
      quantities: [{ quote: '98%', indicator: 'litigation.leader_appearance.rate' }],
      verdicts: ['not-recomputable'],
      reasons: ['Unexpected 98 % by itself, expected numerator and denominator beside it'],
    },
    {
      title: 'growth is recomputed from the figure of the year before, wherever the sentence puts it',
      titleZh: '增长率用上年数复算，不论写在句中何处',
      text: '新登记经营主体5312户，较上年的4870户增长9.1%。新收案件4386件，上年为2561件，增幅81.3%。',
      quantities: [
        { quote: '5312户' },
        { quote: '4870户' },
        { quote: '9.1%' },
        { quote: '4386件' },
        { quote: '2561件' },
        { quote: '81.3%' },
      ],
      verdicts: ['rounding', 'inconsistent'],
      reasons: [
        '9.1 % agrees, to the places printed, with (5312 − 4870) ÷ 4870 = 9.076 %',
        'Unexpected 81.3 %, expected 71.3 % = (4386 − 2561) ÷ 2561',
      ],
    },
    {
      title: 'a change of something else is not held against a fall beside it',
      titleZh: '另一事物的变化不与旁边的降幅相比',
      text: '行政检查由上年的604次降至462次，降幅23.5%，企业平均受检频次下降近30%。',
      quantities: [{ quote: '604次' }, { quote: '462次' }, { quote: '23.5%' }, { quote: '30%', qualifier: 'nearly' }],
      verdicts: ['rounding', 'not-recomputable'],
      reasons: [
        '23.5 % agrees, to the places printed, with (604 − 462) ÷ 604 = 23.51 %',
        'Unexpected 30 % by itself, expected the figures before and after the change beside it',
      ],
    },
  ],
  *check(context) {
    for (const judged of judgedRates(context)) if (!isFullWithoutCounts(judged)) yield judged.draft;
  },
});
