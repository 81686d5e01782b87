/**
 * The period reported on: the whole year, the part of it that the title names (上半年), or up to the signature where
 * the report was signed before the year's end.
 */
import type { ReportPeriod } from '../../schema/report.ts';

/** Parts of a year that reports are written about, each with its last day; next to the year, since plans name them too. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^度?(?:上半年|1[—-]6月)/, '06-30'],
  [/^度?第?一季度/, '03-31'],
  [/^度?前三季度/, '09-30'],
];

function partOf(year: number, title: string | null): string | null {
  const at = title?.indexOf(`${year}年`) ?? -1;
  if (title === null || at < 0) return null;
  const after = title.slice(at + `${year}年`.length);
  return PARTS.find(([words]) => words.test(after))?.[1] ?? null;
}

export function readPeriod(year: number | null, signedOn: string | null, title: string | null = null): ReportPeriod {
  if (year === null) return { start: null, end: null, partial: false };
  const start = `${year}-01-01`;
  const part = partOf(year, title);
  if (part !== null) return { start, end: `${year}-${part}`, partial: true };
  const end = `${year}-12-31`;
  const partial = signedOn?.startsWith(String(year)) === true && signedOn < end;
  return { start, end: partial ? (signedOn ?? end) : end, partial };
}
