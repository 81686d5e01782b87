/**
 * The period reported on: the whole year; the part of it that the title names (上半年); up to a day that the report
 * states for all of its figures; or up to the signature where the report was signed before the year's end.
 */
import type { ReportPeriod } from '../../schema/report.ts';
import type { Line } from './source.ts';

/** 以下数据统计截至2021年11月底; 本报告数据截止10月31日. */
const STATED =
  /(?:本报告|以下|文中|报告中|上述|有关|相关|所有|全部|各项)[^，。；）]{0,6}(?:数据|数字|统计)[^，。；）]{0,10}(?:截至|截止)(?:到|至)?(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|底|末)?/u;
/** It is said before all figures or behind them. */
const FIRST = 3;
const LAST = 2;

/** Parts of a year that reports are written about, each with its last day; next to the year, since plans name them too. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^度?(?:上半年|1[—-]6月)/, '06-30'],
  [/^度?第?一季度/, '03-31'],
  [/^度?前三季度/, '09-30'],
];

/** Where a report may say what period it covers. */
export interface PeriodSource {
  readonly signedOn: string | null;
  readonly title: string | null;
  readonly paragraphs: readonly Line[];
}

export function readPeriod(year: number | null, { signedOn, title, paragraphs }: PeriodSource): ReportPeriod {
  if (year === null) return { start: null, end: null, partial: false };
  const yearEnd = `${year}-12-31`;
  const signed = signedOn?.startsWith(String(year)) === true ? signedOn : yearEnd;
  const end = partOf(year, title) ?? statedEnd(year, paragraphs) ?? signed;
  return { start: `${year}-01-01`, end, partial: end < yearEnd };
}

function partOf(year: number, title: string | null): string | null {
  const at = title?.indexOf(`${year}年`) ?? -1;
  if (title === null || at < 0) return null;
  const after = title.slice(at + `${year}年`.length);
  const part = PARTS.find(([words]) => words.test(after));
  return part === undefined ? null : `${year}-${part[1]}`;
}

function statedEnd(year: number, paragraphs: readonly Line[]): string | null {
  for (const { text } of new Set([...paragraphs.slice(0, FIRST), ...paragraphs.slice(-LAST)])) {
    const stated = STATED.exec(text)?.groups;
    if (stated === undefined || Number(stated['year'] ?? year) !== year) continue;
    const month = Number(stated['month']);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const day = Number(stated['day'] ?? last);
    if (month >= 1 && month <= 12 && day >= 1 && day <= last)
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}
