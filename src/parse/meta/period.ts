/** The period reported on: the whole year, or up to the signature where the report was signed before the year's end. */
import type { ReportPeriod } from '../../schema/report.ts';

export function readPeriod(year: number | null, signedOn: string | null): ReportPeriod {
  if (year === null) return { start: null, end: null, partial: false };
  const end = `${year}-12-31`;
  const partial = signedOn?.startsWith(String(year)) === true && signedOn < end;
  return { start: `${year}-01-01`, end: partial ? (signedOn ?? end) : end, partial };
}
