/** What a report, a place, a year and a period are called. Hidden and unknown are said, never filled in. */
import type { ObservedPeriod } from '../schema/observation.ts';
import type { PlaceBrief } from '../schema/published-rows.ts';
import type { Strings } from './i18n/strings.ts';

interface Labelled {
  readonly place: Pick<PlaceBrief, 'name' | 'anonymised'>;
  readonly year: number | null;
}

export interface ReportLabel {
  readonly place: string;
  readonly year: string;
  /** Both in one line, for a chart's axis or a link. */
  readonly short: string;
}

/** `part`: ordinal within a compendium; it tells anonymised reports of one file apart. */
export function reportLabel(report: Labelled, part: number | null, t: Strings): ReportLabel {
  const { place, year } = report;
  if (place.anonymised) {
    const name = t.label.anonymous(place.name ?? t.label.hiddenPlace, part);
    return { place: name, year: year === null ? t.label.hiddenYear : String(year), short: name };
  }
  const name = place.name ?? t.label.unknownPlace;
  const shown = year === null ? t.label.unknownYear : String(year);
  return { place: name, year: shown, short: `${name} ${year === null ? '' : shown}`.trim() };
}

/** 2024 全年; 2024-01-01 至 2024-11-30; the kind of period alone where the source hides the dates. */
export function periodText(period: ObservedPeriod, t: Strings): string {
  const { type, start, end } = period;
  if (type === 'year' && start !== null) return t.periodText.wholeYear(start.slice(0, 4));
  if (type === 'stock' && end !== null) return t.periodText.asOf(end);
  if (start !== null && end !== null) return `${t.period[type]}${t.number.colon}${t.periodText.span(start, end)}`;
  return t.period[type];
}

/** Years as a range: 2019—2024; empty where none is known. */
export function yearRange(years: readonly number[], t: Strings): string {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return '';
  return first === last ? String(first) : `${first}${t.number.to}${last}`;
}
