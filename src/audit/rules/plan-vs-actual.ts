import { alike, isPercent, isPrecise } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Quantity } from '../quantities.ts';
import { withUnit } from '../reasons.ts';
import { rule } from '../rule.ts';

export const planVsActual = rule({
  id: 'plan-vs-actual',
  zh: '计划与实际',
  en: 'Plan and result',
  what: '同一句里写明的当年计划数，与紧接其后写出的实际数相差多少。只列差额，不作评价；下一年的计划不在此列。',
  whatEn:
    'By how much the plan for the year differs from the result that the same sentence states right after it. Only the difference is given, no judgement; plans for the next year are not included.',
  why: '计划与实际并列写出，读者可以直接看到差额，不必自己去算。',
  whyEn: 'With plan and result side by side a reader sees the difference without working it out.',
  source: '算术：实际 − 计划。',
  sourceEn: 'Arithmetic: result − plan.',
  examples: [
    {
      title: 'a result that meets the plan is consistent',
      titleZh: '实际与计划相同即为相符',
      text: '全年计划制定规范性文件7件，实际制定7件。',
      quantities: [{ quote: '7件', role: 'plan' }, { quote: '7件' }],
      verdicts: ['consistent'],
      reasons: ['7 件 done, 7 件 planned'],
    },
    {
      title: 'a difference is stated with its sign, in both directions',
      titleZh: '多于或少于计划，都照录差额',
      text: '全年计划完成审计23项，已完成7项。制定抽查计划36批次，实际完成38批次。',
      quantities: [
        { quote: '23项', role: 'plan' },
        { quote: '7项' },
        { quote: '36批次', role: 'plan' },
        { quote: '38批次' },
      ],
      verdicts: ['noted', 'noted'],
      reasons: ['7 项 done, 23 项 planned: 7 − 23 = −16 项', '38 批次 done, 36 批次 planned: 38 − 36 = +2 批次'],
    },
    {
      title: 'a plan for another time, another unit and another thing done are no pair',
      titleZh: '其他年度或多年的计划、单位不同、所做之事不同的，不作对照',
      text: '2025年计划完成审计23项，今年已完成7项。计划投入120万元，已完成3项。计划建设站点5个，培训调解员9个。三年计划建成站点30个，已建成12个。',
      quantities: [
        { quote: '23项', role: 'plan' },
        { quote: '7项' },
        { quote: '120万元', role: 'plan' },
        { quote: '3项' },
        { quote: '5个', role: 'plan' },
        { quote: '9个' },
        { quote: '30个', role: 'plan' },
        { quote: '12个' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    for (const plan of context.quantities) {
      const draft = plan.mention.role === 'plan' && isWhole(plan) ? resultOf(context, plan) : null;
      if (draft !== null) yield draft;
    }
  },
});

const isWhole = (quantity: Quantity): boolean =>
  quantity.mention.qualifier === 'exact' &&
  quantity.mention.value !== null &&
  !isPercent(quantity) &&
  isPrecise(quantity);

const PLANNED = /计划|规划|目标(?:任务)?|年度任务/;
/** A plan for a time that the report does not tell of. */
const LATER = /明年|下年|下一年|来年|下一步|今后|未来|力争|拟|[两三四五]年|十[三四五]五|期末|到20\d{2}年/;
/** What was done of the plan: a verb alone, or a verb and what the plan counts. */
const DONE =
  /^(?:目前|现|全年|年内|年底|截至目前)*(?:已经|已|实际|共|累计|全部|均|如期|顺利)*(?<verb>完成|制定|出台|印发|办结|审结|开展|实施|建成|建设|举办|组织|培训|整改|检查|抽查|审计|落实)(?:了|并)?(?<what>[^\d]*)$/u;
/** 共 or 已 before the verb may be missing, but then the words between must say that it is the result. */
const RESULT = /已|实际|完成|办结|审结|建成/;

function resultOf(context: AuditContext, plan: Quantity): Draft | null {
  const stretch = context.stretches[plan.stretch];
  if (stretch === undefined || !PLANNED.test(plan.before)) return null;
  const actual = stretch.quantities[stretch.quantities.indexOf(plan) + 1];
  if (actual === undefined || actual.mention.role !== 'actual' || !isWhole(actual) || !alike(actual, plan)) return null;
  if (otherTime(context, stretch.start, plan) || plan.depth !== actual.depth) return null;
  const done = DONE.exec(actual.before);
  const what = done?.groups?.['what'] ?? '';
  if (done === null || !RESULT.test(actual.before) || !plan.before.endsWith(what)) return null;
  // Between the two stands the end of the plan's clause and nothing else.
  const between = context.text.slice(plan.mention.end, actual.mention.start - actual.before.length);
  if (!/^[^，。；\d]{0,12}，$/u.test(between)) return null;
  return draftOf(plan, actual);
}

/** Is the plan for another year than the one reported on? */
function otherTime({ text, report }: AuditContext, from: number, plan: Quantity): boolean {
  const words = text.slice(from, plan.mention.start);
  const section = report.sections.find(({ id }) => id === plan.mention.section);
  const years = words.match(/\d{4}(?=年)/g) ?? [];
  return LATER.test(words) || section?.part === 'plan' || years.some((year) => Number(year) !== report.meta.year);
}

function draftOf(plan: Quantity, actual: Quantity): Draft {
  const [planned, done] = [plan.mention.value ?? 0, actual.mention.value ?? 0];
  const unit = actual.mention.unit;
  const difference = `${done} − ${planned} = ${done < planned ? '−' : '+'}${withUnit(Math.abs(done - planned), unit)}`;
  const met = done === planned;
  const [doneText, plannedText] = [withUnit(done, unit), withUnit(planned, plan.mention.unit)];
  return {
    verdict: met ? 'consistent' : 'noted',
    claim: actual,
    parts: [plan],
    actual: done,
    expected: planned,
    unit,
    arithmetic: null,
    formula: met ? null : difference,
    note: {
      en: `${doneText} done, ${plannedText} planned${met ? '' : `: ${difference}`}`,
      zh: met ? `实际 ${doneText}，与计划数相同。` : `实际 ${doneText}，计划 ${plannedText}，相差 ${difference}。`,
    },
  };
}
