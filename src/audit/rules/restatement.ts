import type { Observation } from '../../schema/observation.ts';
import { decimalPlaces, printsAs, roundTo } from '../../stats/index.ts';
import { alike, isExact, isPercent, isPrecise, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Draft, Note } from '../draft.ts';
import { CHANGED, type Prior, priorsIn } from '../prior/prior.ts';
import type { Quantity } from '../quantities.ts';
import { withUnit } from '../reasons.ts';
import { type EarlierReports, seriesRule } from '../series-rule.ts';

const RECEIVED = 'reconsideration.received';

export const restatement = seriesRule({
  id: 'restatement',
  zh: '与上年报告对照',
  en: 'Against the earlier report',
  what: '报告里写的上年数（较上年的49件增加、由上年的82%上升到）和同比变化（同比增长9.1%、增加8件、提高1.2个百分点），与同一地方上年报告写的同一指标是否一致。',
  whatEn:
    "Whether last year's figure as this report states it, and the change since last year that it gives, agree with the same indicator in the place's report of that year.",
  why: '同一个上年数先后写得不同，说明统计口径改了，或其中一处有更正；比较各年时应当知道。',
  whyEn:
    'Where a figure of one year is given in two ways, the counting has changed or one of them was corrected; who compares years should know.',
  source: '算术与文字比对：同一地方、同一指标、同一范围、均为全年的确数才对照；不同只提示，不判断哪一份为准。',
  sourceEn:
    'Arithmetic and comparison of words: one place, one indicator, one scope, exact figures for whole years. A difference asks for a look; neither report is taken to be right.',
  examples: [
    {
      title: 'the figure of last year, stated again as it was',
      titleZh: '上年的数照原样再写一遍',
      earlier: { year: 2023, text: '收到行政复议申请49件。', quantities: [{ quote: '49件', indicator: RECEIVED }] },
      text: '收到行政复议申请57件，比2023年的49件增加8件。',
      quantities: [{ quote: '57件', indicator: RECEIVED }, { quote: '49件' }, { quote: '8件' }],
      verdicts: ['consistent'],
      reasons: ['49 件 for 2023, as the report of 2023 has it'],
    },
    {
      title: 'another figure than the earlier report has is shown with both sentences',
      titleZh: '与上年报告写的不同的，两句并列',
      earlier: { year: 2023, text: '收到行政复议申请45件。', quantities: [{ quote: '45件', indicator: RECEIVED }] },
      text: '收到行政复议申请57件，比2023年的49件增加8件。',
      quantities: [{ quote: '57件', indicator: RECEIVED }, { quote: '49件' }, { quote: '8件' }],
      verdicts: ['suspicious'],
      reasons: [
        'Unexpected 49 件 for 2023, expected 45 件 as in the report of 2023. The figure may have been corrected since, or be counted otherwise',
      ],
    },
    {
      title: 'a change in per cent and in cases is recomputed from the figure of the earlier report',
      titleZh: '增长的百分比和件数用上年报告的数复算',
      earlier: {
        year: 2023,
        text: '收到行政复议申请50件。应诉案件40件。',
        quantities: [
          { quote: '50件', indicator: RECEIVED },
          { quote: '40件', indicator: 'litigation.cases' },
        ],
      },
      text: '收到行政复议申请57件，同比增长14%。应诉案件46件，较上年增加9件。',
      quantities: [
        { quote: '57件', indicator: RECEIVED },
        { quote: '14%' },
        { quote: '46件', indicator: 'litigation.cases' },
        { quote: '9件' },
      ],
      verdicts: ['consistent', 'suspicious'],
      reasons: [
        '14 % agrees with (57 − 50) ÷ 50 = 14 %. The figure of 2023 is that of its report',
        'Unexpected 9 件, expected 6 件 = 46 − 40. The figure of 2023 is that of its report; it may have been corrected since, or be counted otherwise',
      ],
    },
    {
      title: 'another indicator, a part, a bound and a part of the year are no counterpart',
      titleZh: '别的指标、分项、概数、部分时段的数不作对照',
      earlier: {
        year: 2023,
        text: '收到行政复议申请45件。截至10月，应诉案件40件。市场领域处罚300余件。',
        quantities: [
          { quote: '45件', indicator: RECEIVED, scope: 'subset' },
          { quote: '40件', indicator: 'litigation.cases', period: 'partial' },
          { quote: '300余件', indicator: 'enforce.penalty.decided' },
        ],
      },
      text: '收到行政复议申请57件，上年为49件。应诉案件46件，同比增长20%。处罚310件，上年为280件。',
      quantities: [
        { quote: '57件', indicator: RECEIVED },
        { quote: '49件' },
        { quote: '46件', indicator: 'litigation.cases' },
        { quote: '20%' },
        { quote: '310件', indicator: 'enforce.penalty.decided' },
        { quote: '280件' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *compare(later, earlier) {
    if (later.report.meta.period.partial) return;
    for (const prior of priorsIn(later)) {
      const draft = againstStated(later, earlier, prior);
      if (draft !== null) yield draft;
    }
    for (const { quantities } of later.held) {
      for (const [i, change] of quantities.entries()) {
        const current = quantities[i - 1];
        const draft = current === undefined ? null : againstChange(later, earlier, current, change);
        if (draft !== null) yield draft;
      }
    }
  },
});

const CORRECTED: Note = {
  en: 'The figure may have been corrected since, or be counted otherwise',
  zh: '可能事后更正，或统计口径不同。',
};

/** 比2019年的49件: the figure itself. */
function againstStated(later: AuditContext, earlier: EarlierReports, { current, prior, year }: Prior): Draft | null {
  const context = year === null ? undefined : earlier.get(year);
  const before = context && counterpart(later, current, context);
  if (!context || !before || isPercent(before) !== isPercent(prior)) return null;
  if (!isPercent(prior) && !alike(prior, before)) return null;
  const unit = prior.mention.unit;
  const [now, then] = [withUnit(numberOf(prior), unit), withUnit(numberOf(before), unit)];
  const same = numberOf(prior) === numberOf(before);
  const rounded = !same && rounds(prior, before);
  return {
    verdict: same ? 'consistent' : rounded ? 'rounding' : 'suspicious',
    claim: prior,
    parts: [current, { context, quantity: before }],
    actual: numberOf(prior),
    expected: numberOf(before),
    unit,
    arithmetic: null,
    note:
      same || rounded
        ? {
            en: `${now} for ${year}, as the report of ${year} has it${rounded ? ` (${then})` : ''}`,
            zh: `${year}年为 ${now}，与${year}年报告${rounded ? `所写的 ${then} 取舍位数后` : ''}相同。`,
          }
        : {
            en: `Unexpected ${now} for ${year}, expected ${then} as in the report of ${year}. ${CORRECTED.en}`,
            zh: `${year}年的数此处写作 ${now}，${year}年的报告写作 ${then}。${CORRECTED.zh}`,
          },
  };
}

/** 1.2万件 beside 11983件, 82% beside 82.4%: the same, written with fewer places. */
function rounds(a: Quantity, b: Quantity): boolean {
  const coarse = [a, b].find((one) => !isPrecise(one));
  if (coarse !== undefined) {
    const step = stepOf(coarse);
    return step !== null && Math.abs(numberOf(a) - numberOf(b)) <= step;
  }
  const places = Math.min(decimalPlaces(a.mention.text), decimalPlaces(b.mention.text));
  return isPercent(a) && roundTo(numberOf(a), places) === roundTo(numberOf(b), places);
}

/** What one in the last printed place is worth: 1.2万 -> 1000. null: not written with 万 or 亿. */
function stepOf({ mention: { text } }: Quantity): number | null {
  const power = text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : null;
  return power === null ? null : power / 10 ** decimalPlaces(text);
}

/** 同比增长9.1%, 较上年增加8件, 较上年提高1.2个百分点: right behind the figure of this year, and of nothing else. */
function againstChange(
  later: AuditContext,
  earlier: EarlierReports,
  current: Quantity,
  change: Quantity,
): Draft | null {
  const words = CHANGED.exec(change.before)?.groups;
  const reported = later.report.meta.year;
  if (words === undefined || reported === null || !isExact(change) || !isExact(current)) return null;
  // 增长 without a year may be meant from any time.
  if (!/同比|年/.test(change.before)) return null;
  const between = later.text.slice(current.mention.end, change.mention.start - change.before.length);
  if (between !== '，' && between !== '（') return null;
  const year = words['year'] === undefined ? reported - 1 : Number(words['year']);
  const context = earlier.get(year);
  const before = context && counterpart(later, current, context);
  if (!context || !before || !isPrecise(current) || !isPrecise(before)) return null;
  const rises = /增|升|提/.test(words['verb'] ?? '');
  const computed = computedChange(current, before, change, rises);
  return computed === null ? null : draftOfChange(change, current, { context, quantity: before }, year, computed);
}

interface Computed {
  readonly value: number;
  readonly arithmetic: string;
}

/** null: the change is not of the figure's kind (个百分点 of a count), or nothing can be divided by. */
function computedChange(current: Quantity, before: Quantity, change: Quantity, rises: boolean): Computed | null {
  const [now, then] = [numberOf(current), numberOf(before)];
  const difference = rises ? `${now} − ${then}` : `${then} − ${now}`;
  const value = rises ? now - then : then - now;
  if (isPercent(change)) {
    if (then === 0 || isPercent(current)) return null;
    return { value: (100 * value) / then, arithmetic: `(${difference}) ÷ ${then}` };
  }
  const points = /百分点$/.test(change.mention.unit);
  const fits = points ? isPercent(current) : !isPercent(current) && alike(change, current);
  return fits ? { value: Number(value.toFixed(10)), arithmetic: difference } : null;
}

function draftOfChange(
  change: Quantity,
  current: Quantity,
  before: { readonly context: AuditContext; readonly quantity: Quantity },
  year: number,
  { value, arithmetic }: Computed,
): Draft {
  const places = decimalPlaces(change.mention.text);
  const printing = printsAs(value, numberOf(change), places);
  const verdict = printing === 'exact' ? 'consistent' : printing === null ? 'suspicious' : 'rounding';
  const source = { en: `The figure of ${year} is that of its report`, zh: `${year}年的数取自该年报告。` };
  return {
    verdict,
    claim: change,
    parts: [current, before],
    actual: numberOf(change),
    expected:
      verdict === 'consistent'
        ? numberOf(change)
        : roundTo(value, verdict === 'rounding' ? places + 2 : Math.max(places, 0)),
    unit: change.mention.unit,
    arithmetic,
    note:
      verdict === 'suspicious'
        ? {
            en: `${source.en}; it may have been corrected since, or be counted otherwise`,
            zh: `${source.zh}${CORRECTED.zh}`,
          }
        : source,
  };
}

/**
 * The value of the earlier report for the same indicator, scope and whole year, exact and stated once.
 * null: none, or any doubt which.
 */
function counterpart(later: AuditContext, current: Quantity, earlier: AuditContext): Quantity | null {
  const [own, second] = current.observations;
  if (own === undefined || second !== undefined || !wholeYear(own) || earlier.report.meta.period.partial) return null;
  if (later.report.meta.year === null) return null;
  const found = earlier.quantities.filter(({ observations }) =>
    observations.some((other) => other.indicator === own.indicator && other.scope === own.scope && other.primary),
  );
  const [one, more] = found;
  if (one === undefined || more !== undefined || !isExact(one)) return null;
  const other = one.observations.find(({ indicator }) => indicator === own.indicator);
  if (other === undefined || other.period.type !== own.period.type || one.observations.length !== 1) return null;
  const sameKind = isPercent(one) ? isPercent(current) : !isPercent(current) && alike(one, current);
  return sameKind && !statedAgain(earlier, one, other) ? one : null;
}

/** Only the value that stands for the whole body, over a whole year or on its last day. */
const wholeYear = ({ scope, period, primary }: Observation): boolean =>
  primary && scope !== 'subset' && (period.type === 'year' || period.type === 'stock');

/** Does the earlier report give another value of the same scope and period, so that it is open which was carried on? */
function statedAgain({ quantities }: AuditContext, one: Quantity, { indicator, scope, period }: Observation): boolean {
  return quantities.some(
    (quantity) =>
      quantity !== one &&
      quantity.observations.some(
        (other) => other.indicator === indicator && other.scope === scope && other.period.type === period.type,
      ),
  );
}
