/** The choices of the list of reports with their numbers while nothing is chosen, from the facets alone. */
import { type FacetsFile, MOST_FACET_FILES } from '../../schema/published-facets.ts';
import { Level, QualityFlag, System, VERDICTS_FIRST } from '../../schema/vocabulary.ts';
import { facets, once } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { countValues, readChoices } from '../report-facets/choices.ts';
import { FACETS, type Facet, NONE, readFacets } from '../report-facets/listed.ts';

export interface ReportFilter {
  readonly name: Exclude<Facet, 'place'> | 'province';
  readonly label: string;
  /** Those that some report has. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** What the choices hold for: the first files of the facets, which is all of them unless there are very many reports. */
export function reach(pages: readonly FacetsFile[], most = MOST_FACET_FILES): Reach {
  const used = pages.slice(0, most);
  const [first] = used;
  return {
    pages: used,
    addresses: first?.pages.slice(0, most) ?? [],
    reports: used.reduce((sum, { reports }) => sum + reports.length, 0),
    all: first?.count ?? 0,
  };
}

export interface Reach {
  readonly pages: readonly FacetsFile[];
  readonly addresses: readonly string[];
  readonly reports: number;
  readonly all: number;
}

const counted = once(() => {
  const listed = readFacets(reach(facets()).pages);
  const open = readChoices('');
  const counts = new Map(FACETS.map((name) => [name, countValues(listed.reports, open, name)]));
  return { provinces: listed.places.filter(({ depth }) => depth === 0), count: (name: Facet) => counts.get(name) };
});

export function reportFilters({ t }: Locale): readonly ReportFilter[] {
  const { provinces, count } = counted();
  const years = [...(count('year')?.keys() ?? [])]
    .filter((year) => year !== NONE)
    .sort((a, b) => Number(b) - Number(a));
  const filter = (
    name: ReportFilter['name'],
    label: string,
    values: readonly string[],
    nameOf: (value: string) => string,
  ): ReportFilter => {
    const counts = count(name === 'province' ? 'place' : name);
    const options = values.map((value) => ({ value, label: nameOf(value), count: counts?.get(value) ?? 0 }));
    return { name, label, options: options.filter((option) => option.count > 0) };
  };
  const { hiddenPlace, hiddenYear } = t.search.live;
  const places = new Map(provinces.map(({ code, name }) => [code, name]));
  return [
    filter('province', t.reports.province, [...places.keys(), NONE], (code) => places.get(code) ?? hiddenPlace),
    filter('level', t.reports.level, Level.options, (id) => t.level[id as Level]),
    filter('year', t.reports.year, [...years, NONE], (year) => (year === NONE ? hiddenYear : year)),
    filter('system', t.reports.system, System.options, (id) => t.systems[id as System].name),
    filter('flag', t.reports.flag, QualityFlag.options, (id) => t.flag[id as QualityFlag]),
    filter('verdict', t.reports.verdict, VERDICTS_FIRST, (id) => t.verdict[id as keyof typeof t.verdict]),
  ];
}
