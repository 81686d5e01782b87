/** Reports that do not state an indicator, where they are too many for its own page. */
import { indicator, indicatorById, indicators, kept, must, reportById } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Page, paginate } from '../paginate.ts';
import { type Linked, MOST_SILENT } from './indicator-page.ts';
import { labelOf, orderedReports } from './value-row.ts';

/** Names alone are light: this many are far below a page's budget. */
const NAMES_A_PAGE = 600;

export interface SilentPage {
  readonly indicator: { readonly id: string; readonly zh: string; readonly en: string };
  readonly page: Page<Linked>;
}

const silentIds = kept((id) => {
  const stated = new Set(indicator(id).observations.map(({ report }) => report));
  return orderedReports().filter((report) => !stated.has(report));
}, 2);

/** 0: they all stand on the indicator's page. */
export function silentPages(id: string): number {
  const silent = reportById().size - must(indicatorById().get(id), `indicator ${id}`).reports;
  return silent <= MOST_SILENT ? 0 : Math.ceil(silent / NAMES_A_PAGE);
}

export function silentPage(id: string, number: number, locale: Locale): SilentPage {
  const page = paginate(silentIds(id), NAMES_A_PAGE)[number - 1];
  if (!page) throw new Error(`Unexpected page ${number} of the reports that do not state ${id}`);
  const rows = page.rows.map((report) => ({ name: labelOf(report, locale).short, href: locale.reportHref(report) }));
  return { indicator: must(indicatorById().get(id), `indicator ${id}`), page: { ...page, rows } };
}

/** Every page of silent reports. */
export const silentPaths = (): { id: string; number: string }[] =>
  indicators()
    .filter(({ tier }) => tier !== '3')
    .flatMap(({ id }) => Array.from({ length: silentPages(id) }, (_, i) => ({ id, number: String(i + 1) })));
