/** What the corpus says in one screen. */
import type { System } from '../../schema/vocabulary.ts';
import { type CoverageCell, coveragePlot } from '../charts/coverage.ts';
import { FULL, frame, type Mode, NARROW } from '../charts/frame.ts';
import { index, indicator, indicators, reportById, reports, systems } from '../data.ts';
import { formatNumber, formatShare } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { type ReportLabel, yearRange } from '../label.ts';
import { boardShares, findingsList, type VerdictShare } from './audit-page.ts';
import type { FindingCard } from './finding.ts';
import { byPlace, labelOf, type ValueRow, valueRow } from './value-row.ts';

export interface MatrixCell {
  readonly report: string;
  readonly observations: number;
  readonly sections: number;
  /** 0-5: how large the circle is drawn; 0 where there is no value. */
  readonly size: number;
  readonly href: string;
}

export interface Matrix {
  readonly reports: readonly { readonly id: string; readonly label: ReportLabel; readonly href: string }[];
  readonly rows: readonly { readonly system: System; readonly cells: readonly MatrixCell[] }[];
  readonly all: number;
}

export interface HomePage {
  readonly number: string;
  readonly facts: readonly { readonly number: string; readonly words: string; readonly href: string }[];
  readonly matrix: Matrix;
  readonly coverage: { readonly wide: string; readonly narrow: string };
  readonly findings: readonly FindingCard[];
  readonly verdicts: readonly VerdictShare[];
  readonly specimen:
    | (ValueRow & { readonly system: System; readonly name: string; readonly indicatorHref: string })
    | null;
}

/** Columns that a desk screen takes; a corpus of more shows its latest. */
const MOST_COLUMNS = 16;
const MOST_FINDINGS = 4;
/** Sizes of a circle, told apart by the eye. */
const SIZES = 5;

function matrix(locale: Locale): Matrix {
  const rows = reports();
  const latest = rows.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, MOST_COLUMNS);
  const shown = latest.toSorted((a, b) => byPlace(a.id, b.id));
  const most = Math.max(1, ...shown.flatMap((row) => row.systems.map((cell) => cell.observations)));
  return {
    reports: shown.map(({ id }) => ({ id, label: labelOf(id, locale), href: locale.reportHref(id) })),
    rows: systems().map(({ id: system }) => ({
      system,
      cells: shown.map((row) => {
        const cell = row.systems.find((c) => c.system === system);
        const observations = cell?.observations ?? 0;
        return {
          report: row.id,
          observations,
          sections: cell?.sections ?? 0,
          // Area, not radius, is what the eye compares.
          size: Math.ceil(Math.sqrt(observations / most) * SIZES),
          href: locale.reportHref(row.id, observations > 0 ? `sys-${system}` : 'read'),
        };
      }),
    })),
    all: rows.length,
  };
}

/** Coverage of the core indicators by system. */
export function coverageChart(width: number, mode: Mode, locale: Locale): string {
  const all = reports().length;
  const core = indicators().filter((row) => row.tier === '1');
  const cells: CoverageCell[] = systems().flatMap(({ id }) =>
    core
      .filter((row) => row.system === id)
      .sort((a, b) => b.primary - a.primary)
      .map((row, rank) => ({
        system: id,
        rank,
        name: locale.name(row),
        stated: row.primary,
        href: locale.indicatorHref(row.id),
      })),
  );
  const note = (id: System) => {
    const [first] = cells.filter((cell) => cell.system === id);
    if (!first) return { note: locale.t.chart.noIndicator };
    if (first.stated === 0) return { note: '' };
    return { note: first.name, count: ` ${locale.t.indicators.count(first.stated, all)}` };
  };
  return frame(
    coveragePlot(cells, {
      width,
      systems: systems().map(({ id }) => ({ id, name: locale.t.systems[id].name, ...note(id) })),
      reports: all,
      links: mode === 'inline',
      cellTitle: (cell) => locale.t.chart.top(cell.name, cell.stated, all),
    }),
    {
      lang: locale.lang,
      title: locale.t.chart.coverageTitle,
      facts: [locale.t.chart.years(yearRange(index().years, locale.t)), locale.t.chart.coverageN(core.length, all)],
      source: locale.t.chart.source,
      summary: locale.t.home.coverageLead,
    },
    width,
    mode,
  );
}

/** A real value to show how a page is read: the first exact primary value of the indicator that most reports state. */
function specimen(locale: Locale): HomePage['specimen'] {
  const rows = indicators()
    .filter((row) => row.primary > 0 && row.kind === 'count' && row.tier === '1')
    .sort((a, b) => b.primary - a.primary || (a.id < b.id ? -1 : 1));
  for (const row of rows) {
    const found = indicator(row.id).observations.find(
      (o) => o.primary && o.qualifier === 'exact' && !o.place.anonymised && o.quote.length < 90,
    );
    if (found)
      return {
        ...valueRow(found, locale),
        system: row.system,
        name: locale.name(row),
        indicatorHref: locale.indicatorHref(row.id),
      };
  }
  return null;
}

export function homePage(locale: Locale): HomePage {
  const { counts, years } = index();
  const f = locale.t.home.fact;
  const share = formatShare(counts.digits === 0 ? null : counts.explained / counts.digits);
  return {
    number: locale.t.home.number(yearRange(years, locale.t), reportById().size),
    facts: [
      { number: formatNumber(counts.characters), words: f.characters, href: '/reports/' },
      { number: formatNumber(counts.mentions), words: f.mentions, href: '/reports/' },
      { number: formatNumber(counts.observations), words: f.observations, href: '/indicators/' },
      { number: formatNumber(counts.indicatorsObserved), words: f.indicators, href: '/indicators/' },
      { number: share?.replace('.0%', '%') ?? locale.t.label.none, words: f.explained, href: '/methodology/' },
    ],
    matrix: matrix(locale),
    coverage: { wide: coverageChart(FULL, 'inline', locale), narrow: coverageChart(NARROW, 'inline', locale) },
    findings: findingsList('differing', 1, locale).rows.slice(0, MOST_FINDINGS),
    verdicts: boardShares(locale),
    specimen: specimen(locale),
  };
}
