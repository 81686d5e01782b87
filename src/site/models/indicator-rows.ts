/** A row a report for the charts of an indicator: its primary value, or that it states none. */
import type { IndicatorFile } from '../../schema/published.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import type { ChartRow } from '../charts/chart-row.ts';
import { must, reportById } from '../data.ts';
import { showText } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { labelOf, orderedReports } from './value-row.ts';

/** In the order that ranks nothing. */
export function chartRows(file: IndicatorFile, locale: Locale): readonly ChartRow[] {
  const { t } = locale;
  const primary = new Map(file.observations.filter((o) => o.primary).map((o) => [o.report, o]));
  const any = new Map(file.observations.toReversed().map((o) => [o.report, o]));
  return orderedReports().map((id) => {
    const o = primary.get(id);
    const part = o ? undefined : any.get(id);
    const { place, year } = must(reportById().get(id), `report ${id}`);
    const label = labelOf(id, locale);
    const value = o ? showText(o, t, { short: true }) : part ? t.chart.partsOnly : t.label.notStated;
    const said = label.short.includes(label.year) ? label.short : `${label.short}${t.number.comma}${label.year}`;
    return {
      id,
      label: label.short,
      place: label.place,
      level: place.level,
      code: place.anonymised ? null : place.code,
      year,
      value: o?.value ?? null,
      lower: o?.lower ?? null,
      upper: o?.upper ?? null,
      qualifier: o?.qualifier ?? 'exact',
      text: o?.counts ? `${value} ${countsText(o.counts)}` : value,
      say: t.chart.point(said, value, o ? howOf(o, t) : ''),
      href: o || part ? locale.reportHref(id, (o ?? part)?.mention) : null,
      partsOnly: part !== undefined,
      anonymised: place.anonymised,
      interval: o?.counts ? { low: o.counts.low, high: o.counts.high } : null,
    };
  });
}

const countsText = ({ n, of }: NonNullable<ObservationRow['counts']>): string => `(${n}/${of})`;

/** The qualifier, and the counts behind a rate. */
function howOf(o: ObservationRow, t: Locale['t']): string {
  const counts = o.counts
    ? t.indicator.counts(String(o.counts.n), String(o.counts.of), o.counts.low, o.counts.high)
    : '';
  return [t.qualifierNote[o.qualifier], counts].filter(Boolean).join(t.number.comma);
}
