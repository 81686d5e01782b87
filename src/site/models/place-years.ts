/** Small charts of one body: an indicator each, where two years or more have values that can stand side by side. */
import type { PlaceBody, PlaceFile } from '../../schema/published-places.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import { frame, NARROW } from '../charts/frame.ts';
import { systemColour } from '../charts/palette.ts';
import { type YearPoint, yearsPlot } from '../charts/years.ts';
import { indicatorById, must, systems } from '../data.ts';
import { showText } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { yearRange } from '../label.ts';

/** About two screens of small charts; the table beneath has every value. */
const MOST_CHARTS = 24;
/** A line needs two points. */
const FEWEST = 2;

/** Values of one indicator that mean the same: of the same bodies, over the same kind of period, in one unit. */
export const alike = (a: ObservationRow, b: ObservationRow): boolean =>
  a.scope === b.scope && a.period.type === b.period.type && a.unit === b.unit;

/**
 * One point a year from the first report to the last. A year whose value is of another kind than the latest one has a
 * point without a value. Empty where fewer than two years can be drawn, or a year has two reports.
 */
export function yearPoints(rows: readonly ObservationRow[], years: readonly number[], locale: Locale): YearPoint[] {
  if (new Set(years).size < years.length) return [];
  const latest = rows.findLast((row) => row.value !== null && row.year !== null);
  if (!latest) return [];
  const points = years.map((year): YearPoint => {
    const row = rows.find((one) => one.year === year);
    const drawn = row !== undefined && row.value !== null && alike(row, latest);
    const text = row === undefined ? '' : drawn ? pointText(row, locale) : locale.t.places.otherKind;
    return {
      year,
      value: drawn ? row.value : null,
      lower: row?.lower ?? null,
      upper: row?.upper ?? null,
      qualifier: row?.qualifier ?? 'exact',
      text,
      href: row === undefined ? null : locale.reportHref(row.report, row.mention),
      say: `${year}${locale.t.number.colon}${text}`,
    };
  });
  return points.filter((point) => point.value !== null).length < FEWEST ? [] : points;
}

/** Number and qualifier; the unit stands above the picture. */
const pointText = (row: ObservationRow, { t }: Locale): string =>
  showText({ ...row, unit: row.unit === '%' ? '%' : '' }, t, { short: true });

export function placeCharts(file: PlaceFile, body: PlaceBody, locale: Locale): readonly string[] {
  const { t } = locale;
  const own = new Set(body.reports);
  const years = file.reports
    .filter((report) => own.has(report.id))
    .flatMap((report) => (report.year === null ? [] : [report.year]));
  const order = systems().map((system) => system.id);
  const rows = file.observations.filter((row) => row.primary && own.has(row.report) && row.year !== null);
  return [...Map.groupBy(rows, (row) => row.indicator)]
    .map(([id, values]) => ({
      indicator: must(indicatorById().get(id), `indicator ${id}`),
      points: yearPoints(values, years, locale),
    }))
    .filter(({ indicator, points }) => points.length > 0 && indicator.tier !== '3')
    .sort(
      (a, b) =>
        order.indexOf(a.indicator.system) - order.indexOf(b.indicator.system) ||
        (a.indicator.tier < b.indicator.tier ? -1 : a.indicator.tier > b.indicator.tier ? 1 : 0),
    )
    .slice(0, MOST_CHARTS)
    .map(({ indicator, points }) => {
      const stated = points.filter((point) => point.value !== null).length;
      const name = locale.name(indicator);
      const plot = yearsPlot(points, {
        width: NARROW,
        colour: systemColour[indicator.system],
        percent: indicator.unit === '%',
        links: true,
        words: { notStated: t.label.notStated, noReport: t.places.noReport },
      });
      return frame(
        plot,
        {
          title: name,
          facts: [
            t.chart.unit(t.number.unit(indicator.unit, null)),
            t.chart.years(yearRange(years, t)),
            t.chart.n(stated, points.length),
          ],
          source: t.places.chartSource(file.name),
          summary: t.places.chartSummary(name, stated, points.length),
          lang: locale.lang,
        },
        NARROW,
        'inline',
      );
    });
}
