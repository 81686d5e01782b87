/** The time that a value covers, read from the words before it in its sentence. */
import type { ObservedPeriod } from '../../schema/observation.ts';
import type { ReportMeta } from '../../schema/report.ts';
import type { PeriodType } from '../../schema/vocabulary.ts';
import { PERIOD_RULES } from './rules.ts';

const MULTI_YEAR = PERIOD_RULES.rule(
  /(?:(?:[近这两三四五六十]+|(?<!\d)\d{1,2})年(?:以)?来|近[两三四五六\d]+年|十[三四五]五”?(?:期间|时期|以来)|去年.{0,5}(?:至今|以来)|历年|本届政府)/u,
);
const CUT_OFF = PERIOD_RULES.rule(/(?:截至|截止)(?:到|至)?(?:[\dxX*]{4}年)?(?:(\d{1,2})月)?(?:(\d{1,2})日|底|末)?/u);
const SINCE_MONTH = PERIOD_RULES.rule(
  /自[\dxX*年]*\d{1,2}月(?:份)?.{0,20}以来|(?:\d{1,2}(?:月份?)?[—至到]\d{1,2}月|上半年|下半年|前[一二三]季度|第[一二三四]季度|一季度|二季度|三季度|四季度)/u,
);
const MONTHLY = PERIOD_RULES.rule(/(?:月均|月申报|每月|日均|每日|年均|平均每)/u);
/** “八五”普法启动以来: all since then, whenever that was. */
const SINCE_START = PERIOD_RULES.rule(/(?:启动|成立|运行|实施|施行|开通)(?:之日)?以来/u);
/** 2021年以来: several years where the year named is before the one reported on. */
const SINCE_YEAR = PERIOD_RULES.rule(/(?<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:.{0,12})(?:以来|至今)/u);
/** 对2010年以来印发的134件文件进行清理: since when they were made, not over what time they were looked at. */
const MADE_SINCE = /以来[^，。；\d]{0,16}(?:印发|制发|制定|出台|发布|颁布|下发|施行)的/gu;
/** Newly made: a flow even where the indicator is a stock. */
const NEWLY = PERIOD_RULES.rule(/新(?:建|增|培育|设|成立|聘|办|发展|选)|增设|新一批/u);
const CUMULATIVE = PERIOD_RULES.rule(
  /(?:累计(?:采集|归集|建成|完成|公示|注册|入库|汇聚)|目前(?:已)?(?:有|共)?|底.{0,12}(?:采集|归集|共有)|成立以来|启动以来|运行以来|建[区县市]以来|至今)/u,
);

export interface PeriodInput {
  /** Words of the sentence before the quantity. */
  readonly sentenceBefore: string;
  /** Own words before the quantity. */
  readonly ownBefore: string;
  /** What the cue says of the period, or the indicator's stock measure. */
  readonly stated: PeriodType | null;
  readonly report: ReportMeta['period'];
}

export function periodOf({ sentenceBefore: words, ownBefore, stated, report }: PeriodInput): ObservedPeriod {
  const sentenceBefore = words.includes('以来') ? words.replace(MADE_SINCE, '') : words;
  const whole = { start: report.start, end: report.end };
  if (MONTHLY.test(ownBefore)) return { type: 'other', start: null, end: null };
  if (MULTI_YEAR.test(sentenceBefore)) return { type: 'multi_year', start: null, end: null };
  const since = SINCE_YEAR.exec(sentenceBefore)?.groups?.['year'];
  if (since !== undefined && report.start !== null && Number(since) < Number(report.start.slice(0, 4))) {
    return { type: 'multi_year', start: null, end: report.end };
  }
  if (sentenceBefore.includes('以来') && SINCE_START.test(sentenceBefore)) {
    return { type: 'cumulative', start: null, end: report.end };
  }
  if (stated === 'stock' && !NEWLY.test(ownBefore)) return { type: 'stock', start: null, end: report.end };
  const cut = lastCutOff(sentenceBefore);
  if (cut !== null && cut.month !== 12) return { type: 'partial', start: report.start, end: null };
  if (cut !== null && cut.day !== null && cut.day < 31) return { type: 'partial', start: report.start, end: null };
  if (SINCE_MONTH.test(sentenceBefore)) return { type: 'partial', start: null, end: report.end };
  if (CUMULATIVE.test(ownBefore) && stated !== null && stated !== 'year')
    return { type: 'cumulative', start: null, end: report.end };
  if (stated !== null && stated !== 'stock') return { type: stated, start: null, end: null };
  return report.partial && !endsWithYear(report.end) ? { type: 'partial', ...whole } : { type: 'year', ...whole };
}

/** A report signed in the last month of its year gives the year's figures: 全年 in it means what it says. */
function endsWithYear(end: string | null): boolean {
  return end !== null && end.slice(5) >= '12-01';
}

/** The last 截至…月…日 before the value; a cut-off without a month (截至目前) is none. */
function lastCutOff(text: string): { month: number; day: number | null } | null {
  let last: { month: number; day: number | null } | null = null;
  for (const match of CUT_OFF.all(text)) {
    if (match[1] !== undefined)
      last = { month: Number(match[1]), day: match[2] === undefined ? null : Number(match[2]) };
  }
  return last;
}
