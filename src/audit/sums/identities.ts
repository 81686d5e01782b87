import type { Note } from '../draft.ts';

/** What the law or the meaning of the words makes a total of, in indicators. */
export interface Identity {
  readonly total: readonly string[];
  readonly parts: readonly string[];
  /** Parts without which the list is about something else. */
  readonly required: readonly string[];
  /** Outcomes that some reports count in and others do not; tried with and without. */
  readonly optional: readonly string[];
  /** Outcomes that do not belong to the total; if only they make it up, that is pointed out. */
  readonly foreign: { readonly ids: readonly string[]; readonly note: Note } | null;
  /** What may explain parts that exceed the total; null: not reported. */
  readonly excess: Note | null;
}

const reconsideration = (...names: string[]): string[] => names.map((name) => `reconsideration.${name}`);

const ONE_CASE_TWICE: Note = {
  en: 'One case may have several results, or be carried over from the year before',
  zh: '一案可能有多种结果，或含上年结转案件。',
};

export const IDENTITIES: readonly Identity[] = [
  {
    total: reconsideration('received', 'new_cases'),
    parts: reconsideration('accepted', 'rejected', 'other_handled'),
    required: reconsideration('accepted'),
    optional: [],
    foreign: null,
    excess: { en: 'Cases carried over from the year before may explain it', zh: '上年结转的案件可能造成这一差异。' },
  },
  {
    total: reconsideration('concluded'),
    parts: reconsideration(
      'upheld',
      'revoked',
      'modified',
      'declared_illegal',
      'ordered_performance',
      'dismissed',
      'terminated',
    ),
    required: [],
    optional: [...reconsideration('mediated'), ...reconsideration('rejected', 'other_handled')],
    foreign: {
      ids: reconsideration('suspended'),
      note: {
        en: 'It adds up only if suspended cases are counted as concluded; suspension does not close a case',
        zh: '仅在把中止的案件计入结案时相加相符；中止不是结案。',
      },
    },
    excess: ONE_CASE_TWICE,
  },
  {
    total: ['litigation.cases.government', 'litigation.cases.departments', 'litigation.cases'],
    parts: ['litigation.concluded', 'litigation.pending'],
    required: ['litigation.concluded', 'litigation.pending'],
    optional: [],
    foreign: null,
    excess: null,
  },
  {
    total: reconsideration('accepted', 'received', 'new_cases', 'handled', 'as_respondent'),
    parts: reconsideration('concluded', 'pending'),
    required: reconsideration('concluded', 'pending'),
    optional: [],
    foreign: null,
    excess: null,
  },
  {
    total: ['litigation.cases'],
    parts: ['litigation.cases.government', 'litigation.cases.departments'],
    required: ['litigation.cases.government', 'litigation.cases.departments'],
    optional: [],
    foreign: null,
    excess: null,
  },
  {
    total: ['rule.doc.cleaned'],
    parts: ['rule.doc.retained', 'rule.doc.repealed', 'rule.doc.amended'],
    required: ['rule.doc.retained'],
    optional: [],
    foreign: null,
    excess: { en: 'The parts may belong to another review', zh: '各分项可能属于另一次清理。' },
  },
  {
    total: ['func.proof.reviewed'],
    parts: ['func.proof.retained', 'func.proof.cancelled'],
    required: ['func.proof.retained', 'func.proof.cancelled'],
    optional: [],
    foreign: null,
    excess: { en: 'The parts may belong to another review', zh: '各分项可能属于另一次清理。' },
  },
  {
    total: ['enforce.case_review.files'],
    parts: ['enforce.case_review.grade'],
    required: ['enforce.case_review.grade'],
    optional: [],
    foreign: null,
    excess: { en: 'The grades may belong to another review', zh: '各等次可能属于另一次评查。' },
  },
  {
    total: ['proposals.total'],
    parts: ['proposals.npc', 'proposals.cppcc'],
    required: ['proposals.npc', 'proposals.cppcc'],
    optional: [],
    foreign: null,
    excess: { en: 'The parts may belong to another batch', zh: '各分项可能属于另一批次。' },
  },
];
