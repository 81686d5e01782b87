import { alike, isExact, isPercent, isPrecise, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Quantity } from '../quantities.ts';
import { withUnit } from '../reasons.ts';
import { rule } from '../rule.ts';
import { repeated } from '../same/statement.ts';
import { added } from '../sums/sum.ts';

export const bound = rule({
  id: 'bound',
  zh: '概数与确数',
  en: 'Bounds and exact figures',
  what: '带“以上、余、多、超过”或“不足、近、不超过”的数，与同一指标用同样的词写出的确数，或与它旁边列出的分项，能否同时成立。“约”不作比较。',
  whatEn:
    'Whether a figure stated as a bound (more than, nearly, under) can hold beside the exact figure of the same indicator in the same words, or beside the parts listed next to it. Approximate figures are not compared.',
  why: '概数给出一个界限；确数或一个分项越过界限，两者必有一处口径不同。',
  whyEn:
    'A bound says where a figure must lie; an exact figure or a part beyond it means that one of the two is counted otherwise.',
  source: '算术：以上、余、多、超过、不少于为下限，不足、近、接近、不超过为上限，均以含本数宽算。',
  sourceEn:
    'Arithmetic: 以上, 余, 多, 超过 and 不少于 are lower bounds, 不足, 近, 接近 and 不超过 upper bounds; all are read to include the number itself.',
  examples: [
    {
      title: 'an exact figure below the lower bound is shown with both places',
      titleZh: '确数低于所写下限的，两处并列',
      text: '办理行政复议案件100余件。\n在化解争议上，办理行政复议案件97件。',
      quantities: [
        { quote: '100余件', indicator: 'reconsideration.handled' },
        { quote: '97件', indicator: 'reconsideration.handled' },
      ],
      verdicts: ['suspicious'],
      reasons: ['Unexpected 100 件 or more, expected a bound that 97 件 meets, stated in the same words'],
    },
    {
      title: 'an exact figure within the bound is consistent',
      titleZh: '确数在界限之内即为相符',
      text: '办理行政复议案件近100件。\n在化解争议上，办理行政复议案件97件。',
      quantities: [
        { quote: '100件', indicator: 'reconsideration.handled', qualifier: 'nearly' },
        { quote: '97件', indicator: 'reconsideration.handled' },
      ],
      verdicts: ['consistent'],
      reasons: ['100 件 or less agrees with 97 件, stated in the same words'],
    },
    {
      title: 'a part cannot exceed the upper bound of its whole',
      titleZh: '分项不能多于合计的上限',
      text: '共有执法人员不足200人，其中持证人员210人。',
      quantities: [{ quote: '200人', qualifier: 'under' }, { quote: '210人' }],
      verdicts: ['inconsistent'],
      reasons: ['Unexpected 200 人 or less, expected at least 210 人, a part of it'],
    },
    {
      title: 'a list that a rounded total closes makes it up; where it falls short, it may continue one before',
      titleZh: '以概数收尾的列举可与概数核对；不足时前面可能还有分项，不作判断',
      text: '培训处级干部60人、科级干部55人，共计110余人。培训处级干部60人、科级干部55人，共计120余人。',
      quantities: [
        { quote: '60人' },
        { quote: '55人' },
        { quote: '110余人' },
        { quote: '60人' },
        { quote: '55人' },
        { quote: '120余人' },
      ],
      verdicts: ['consistent'],
      reasons: ['110 人 or more agrees with 60 + 55 = 115 人'],
    },
    {
      title: 'parts below a rounded whole, and approximate figures, say nothing',
      titleZh: '分项少于概数、写作“约”的，不作判断',
      text: '发布信息1200余条，其中要闻700条。参加约150人，其中干部160人。',
      quantities: [
        { quote: '1200余条' },
        { quote: '700条' },
        { quote: '150人', qualifier: 'about' },
        { quote: '160人' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    const bounded = context.quantities.filter(isBounded);
    if (bounded.length === 0) return;
    yield* againstExact(context);
    for (const quantity of bounded) {
      const draft = againstPart(context, quantity) ?? againstList(context, quantity);
      if (draft !== null) yield draft;
    }
  },
});

const LOWER = new Set(['over', 'at_least']);
const UPPER = new Set(['nearly', 'under', 'at_most']);

const isBounded = ({ mention }: Quantity): boolean =>
  mention.role === 'actual' && mention.value !== null && (LOWER.has(mention.qualifier) || UPPER.has(mention.qualifier));

const holds = ({ mention }: Quantity, exact: number): boolean =>
  LOWER.has(mention.qualifier) ? exact >= (mention.value ?? 0) : exact <= (mention.value ?? 0);

const written = ({ mention }: Quantity): { en: string; zh: string } => {
  const figure = withUnit(mention.value ?? 0, mention.unit);
  return LOWER.has(mention.qualifier)
    ? { en: `${figure} or more`, zh: `不少于 ${figure}` }
    : { en: `${figure} or less`, zh: `不多于 ${figure}` };
};

/** The same thing stated once as a bound and once exactly. */
function* againstExact(context: AuditContext): Generator<Draft> {
  for (const [later, before] of repeated(context, (one) => isExact(one) || isBounded(one), isBounded)) {
    const [claim, exact] = isBounded(later.quantity)
      ? [later.quantity, before.quantity]
      : [before.quantity, later.quantity];
    if (!isBounded(claim) || !isExact(exact)) continue;
    const stated = written(claim);
    const figure = withUnit(numberOf(exact), exact.mention.unit);
    const agrees = holds(claim, numberOf(exact));
    yield {
      ...draftOf(claim, [exact], agrees ? 'consistent' : 'suspicious'),
      note: agrees
        ? {
            en: `${stated.en} agrees with ${figure}, stated in the same words`,
            zh: `原文为${stated.zh}，另一处用同样的词写作 ${figure}，可同时成立。`,
          }
        : {
            en: `Unexpected ${stated.en}, expected a bound that ${figure} meets, stated in the same words`,
            zh: `原文为${stated.zh}，另一处用同样的词写作 ${figure}，不能同时成立。`,
          },
    };
  }
}

/** 其中 right behind the whole opens its parts. */
const PART = /^[，（]?其中[，:：]?/;

/** 不足200人，其中持证人员210人: the first part alone exceeds the whole. */
function againstPart({ text, stretches }: AuditContext, whole: Quantity): Draft | null {
  const quantities = stretches[whole.stretch]?.quantities ?? [];
  const part = quantities[quantities.indexOf(whole) + 1];
  if (part === undefined || !UPPER.has(whole.mention.qualifier) || whole.mention.kind !== 'count') return null;
  if (!isExact(part) || !alike(part, whole) || !PART.test(text.slice(whole.mention.end, part.mention.start)))
    return null;
  if (numberOf(part) <= (whole.mention.value ?? 0)) return null;
  const stated = written(whole);
  const figure = withUnit(numberOf(part), part.mention.unit);
  return {
    ...draftOf(whole, [part], 'inconsistent'),
    note: {
      en: `Unexpected ${stated.en}, expected at least ${figure}, a part of it`,
      zh: `原文为${stated.zh}，其中一项即为 ${figure}。`,
    },
  };
}

/** The total of a list that it closes: 甲60人、乙55人，共计110余人. */
const GRAND_TOTAL = /^(?:共计|合计|总计)[^\d，。；]{0,4}$/;

function againstList({ text, stretches }: AuditContext, total: Quantity): Draft | null {
  if (!LOWER.has(total.mention.qualifier) || !GRAND_TOTAL.test(total.before)) return null;
  const stretch = stretches[total.stretch];
  if (stretch === undefined) return null;
  const parts = stretch.quantities.filter(({ mention }) => mention.start < total.mention.start);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  // A list of one unit from the start of the sentence, its members set apart by 、 and nothing else counted in it.
  const list = text.slice(first.mention.end, total.mention.start - total.before.length);
  const sure = parts.every((part) => isExact(part) && isPrecise(part) && !isPercent(part) && alike(part, total));
  const plain = list.split('、').length === parts.length && /^[^，；。（）]*，$/.test(list);
  if (!sure || !plain || !holds(total, added(parts))) return null;
  return {
    ...draftOf(total, parts, 'consistent'),
    expected: added(parts),
    arithmetic: parts.map(numberOf).join(' + '),
  };
}

function draftOf(claim: Quantity, parts: readonly Quantity[], verdict: Draft['verdict']): Draft {
  const { value, unit } = claim.mention;
  return { verdict, claim, parts, actual: value, expected: null, unit, arithmetic: null, written: written(claim) };
}
