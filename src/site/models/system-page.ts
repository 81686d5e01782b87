/** One system (体系): its indicators with each report's value, and where the reports write about it. */
import type { SystemFile } from '../../schema/published.ts';
import type { System } from '../../schema/vocabulary.ts';
import { indicator, indicators, reports, system } from '../data.ts';
import { type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { byPlace, labelOf } from './value-row.ts';

export interface SystemValue {
  readonly label: string;
  readonly shown: Shown;
  readonly href: string;
}

export interface SystemIndicator {
  readonly name: string;
  readonly href: string | null;
  readonly unit: string;
  readonly stated: number;
  readonly values: readonly SystemValue[];
  readonly more: number;
}

export interface SystemSection {
  readonly label: string;
  readonly href: string;
  readonly sections: readonly { readonly title: string; readonly href: string }[];
}

export interface SystemPage {
  readonly file: SystemFile;
  readonly all: number;
  readonly indicators: readonly SystemIndicator[];
  readonly unstated: readonly { readonly name: string; readonly href: string | null }[];
  readonly sections: readonly SystemSection[];
  readonly sectionsMore: number;
}

const MOST_VALUES = 12;
const MOST_REPORTS = 60;

function line(row: ReturnType<typeof indicators>[number], locale: Locale): SystemIndicator {
  const primary = indicator(row.id)
    .observations.filter((o) => o.primary)
    .sort((a, b) => byPlace(a.report, b.report));
  return {
    name: locale.name(row),
    href: row.tier === '3' ? null : locale.indicatorHref(row.id),
    unit: row.unit,
    stated: row.primary,
    values: primary.slice(0, MOST_VALUES).map((o) => ({
      label: labelOf(o.report, locale).short,
      shown: show(o, locale.t, { short: true }),
      href: locale.reportHref(o.report, o.mention),
    })),
    more: Math.max(0, primary.length - MOST_VALUES),
  };
}

export function systemPage(id: System, locale: Locale): SystemPage {
  const file = system(id);
  const rows = indicators().filter((row) => row.system === id);
  const stated = rows.filter((row) => row.primary > 0).sort((a, b) => b.primary - a.primary);
  const coverage = file.coverage.filter((row) => row.sections.length > 0).sort((a, b) => byPlace(a.report, b.report));
  return {
    file,
    all: reports().length,
    indicators: stated.map((row) => line(row, locale)),
    unstated: rows
      .filter((row) => row.primary === 0)
      .map((row) => ({ name: locale.name(row), href: row.tier === '3' ? null : locale.indicatorHref(row.id) })),
    sections: coverage.slice(0, MOST_REPORTS).map((row) => ({
      label: labelOf(row.report, locale).short,
      href: locale.reportHref(row.report),
      sections: row.sections.map((section) => ({
        title: `${section.marker}${section.title}`,
        href: locale.reportHref(row.report, section.id),
      })),
    })),
    sectionsMore: Math.max(0, coverage.length - MOST_REPORTS),
  };
}
