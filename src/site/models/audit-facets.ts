/** The choices of the audit board with their counts, from the summary alone. */
import { System } from '../../schema/vocabulary.ts';
import { findingsSummary, rules } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';

/** Choices that the board offers, with how many findings there are of each. */
export interface Facet {
  readonly name: 'rule' | 'verdict' | 'year' | 'system' | 'province';
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** Value of a choice for what has none: a hidden year, no system. */
const NONE = 'none';

export function facets(locale: Locale): readonly Facet[] {
  const { cells, provinces, verdicts } = findingsSummary();
  const { t } = locale;
  const total = (of: (cell: (typeof cells)[number]) => boolean) =>
    cells.reduce((sum, cell) => sum + (of(cell) ? cell.count : 0), 0);
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  const systems = [...System.options, null].filter((id) => cells.some(({ system }) => system === id));
  const some = (facet: Facet): Facet => ({ ...facet, options: facet.options.filter(({ count }) => count > 0) });
  return [
    {
      name: 'verdict' as const,
      options: verdicts.map((value) => ({
        value,
        label: t.verdict[value],
        count: total(({ verdict }) => verdict === value),
      })),
    },
    {
      name: 'rule' as const,
      options: rules().map((rule) => ({
        value: rule.id,
        label: locale.name(rule),
        count: total((cell) => cell.rule === rule.id),
      })),
    },
    {
      name: 'year' as const,
      options: years.map((year) => ({
        value: String(year ?? NONE),
        label: String(year ?? t.label.unknownYear),
        count: total((cell) => cell.year === year),
      })),
    },
    {
      name: 'system' as const,
      options: systems.map((id) => ({
        value: id ?? NONE,
        label: id === null ? t.audit.noSystem : t.systems[id].name,
        count: total(({ system }) => system === id),
      })),
    },
    {
      name: 'province' as const,
      options: provinces.map(({ code, name, count }) => ({ value: code, label: name, count })),
    },
  ].map(some);
}
