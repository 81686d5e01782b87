import type { Note } from '../draft.ts';

/** `less` cannot exceed `larger` when both speak of one matter and one period. */
export interface Inequality {
  readonly larger: string;
  readonly less: string;
  readonly because: Note;
  /** What may nevertheless explain an excess; null: nothing, if both stand in one statement. */
  readonly unless: Note | null;
  /** What holds need not be said: the rule on sums says it of all parts at once. */
  readonly quiet?: true;
  /** The two stand for different bodies by definition (whole area and one defendant). */
  readonly acrossScopes?: true;
}

const CARRIED: Note = {
  en: 'Cases carried over from the year before may explain it',
  zh: '上年结转的案件可能造成这一差异。',
};
const COUNTED_TWICE: Note = {
  en: 'Cases carried over, or counted once an instance, may explain it',
  zh: '上年结转或按审级重复计数可能造成这一差异。',
};
const RECEIVED: Note = {
  en: 'an application is received before it is accepted (Administrative Reconsideration Law)',
  zh: '先有申请，后有受理（行政复议法）',
};
const CONCLUDED: Note = {
  en: 'each decision of this kind concludes a case',
  zh: '作出这类决定即为结案',
};
const REVIEWED: Note = { en: 'every document retained was reviewed', zh: '保留的文件均经清理' };
const REVIEWED_OUT: Note = { en: 'every document repealed or amended was reviewed', zh: '废止、修改的文件均经清理' };
const OTHER_REVIEW: Note = {
  en: 'One of them may belong to another review',
  zh: '其中一数可能属于另一次清理。',
};
const SUCCEEDED: Note = { en: 'a mediation succeeds only where one was held', zh: '先有调解，后有成功' };

const rows = (larger: string, less: readonly string[], because: Note, unless: Note | null): Inequality[] =>
  less.map((id) => ({ larger, less: id, because, unless }));
const parts = (...row: Parameters<typeof rows>): Inequality[] => rows(...row).map((one) => ({ ...one, quiet: true }));

/**
 * What the law or the meaning of the words orders. Not here: accepted ≥ concluded, which carry-over breaks every year;
 * 办理, whose meaning is open; stocks of different kinds (all committees, committees of a trade).
 */
export const INEQUALITIES: readonly Inequality[] = [
  ...rows('reconsideration.received', ['reconsideration.accepted', 'reconsideration.rejected'], RECEIVED, CARRIED),
  ...rows('reconsideration.new_cases', ['reconsideration.accepted'], RECEIVED, CARRIED),
  ...parts(
    'reconsideration.concluded',
    ['upheld', 'revoked', 'modified', 'declared_illegal', 'ordered_performance', 'dismissed', 'mediated'].map(
      (result) => `reconsideration.${result}`,
    ),
    CONCLUDED,
    COUNTED_TWICE,
  ),
  ...parts(
    'litigation.concluded',
    ['litigation.lost', 'litigation.dismissed', 'litigation.withdrawn'],
    CONCLUDED,
    COUNTED_TWICE,
  ),
  {
    larger: 'litigation.cases',
    less: 'litigation.cases.government',
    because: {
      en: 'a case against the government is a case of the area',
      zh: '以本级政府为被告的案件包含在全部案件之内',
    },
    unless: COUNTED_TWICE,
    acrossScopes: true,
  },
  ...parts('rule.doc.cleaned', ['rule.doc.retained'], REVIEWED, OTHER_REVIEW),
  ...parts('rule.doc.cleaned', ['rule.doc.repealed', 'rule.doc.amended'], REVIEWED_OUT, OTHER_REVIEW),
  ...parts(
    'func.proof.reviewed',
    ['func.proof.retained', 'func.proof.cancelled'],
    { en: 'every item kept or dropped was reviewed', zh: '保留、取消的事项均经梳理' },
    null,
  ),
  ...rows(
    'enforce.officers.count',
    ['enforce.officers.certified'],
    { en: 'a certified officer is an officer', zh: '持证人员包含在执法人员之内' },
    { en: 'The two stocks may have been counted on different days', zh: '两个存量的统计时点可能不同。' },
  ),
  ...rows('mediation.cases', ['mediation.succeeded'], SUCCEEDED, CARRIED),
  ...rows('mediation.accepted', ['mediation.succeeded'], SUCCEEDED, CARRIED),
  ...rows('mediation.pretrial.cases', ['mediation.pretrial.succeeded'], SUCCEEDED, CARRIED),
  ...rows(
    'petition.received',
    ['petition.resolved'],
    { en: 'a petition is received before it is resolved', zh: '先有收件，后有化解' },
    CARRIED,
  ),
  ...parts(
    'proposals.total',
    ['proposals.npc', 'proposals.cppcc'],
    { en: 'the total holds both kinds', zh: '合计包含建议和提案' },
    null,
  ),
];
