/** Published lists → entries of quick find. */
import type { IndicatorsFile, ReferencesFile, SystemsFile } from '../../src/schema/published.ts';
import type { PlacesFile } from '../../src/schema/published-places.ts';
import { hasOwnPage } from '../../src/schema/published-references.ts';
import type { QuickEntry, QuickFixed } from '../../src/search/quick/entry.ts';
import { spell, spellPlace } from './spell.ts';

const LATEST_REPORTS = 4;

/** What does not grow with the corpus. Indicators of the third tier have no page. */
export function fixedEntries(
  indicators: IndicatorsFile['indicators'],
  systems: SystemsFile['systems'],
): Omit<QuickFixed, 'buckets'> {
  const entries: readonly QuickEntry[] = [
    ...systems.map(({ id, zh, en }) => ({ kind: 'system' as const, id, zh, en, pinyin: spell(zh) })),
    ...indicators
      .filter(({ tier }) => tier !== '3')
      .toSorted((a, b) => b.primary - a.primary)
      .map(({ id, zh, en }) => ({ kind: 'indicator' as const, id, zh, en, pinyin: spell(zh) })),
  ];
  const others = indicators.filter(({ tier }) => tier === '3').map(({ id, zh, en }) => ({ id, zh, en }));
  return { entries, others };
}

export const placeEntry = ({ code, name, path, reports }: PlacesFile['places'][number]): QuickEntry => ({
  kind: 'place',
  id: code,
  zh: name,
  en: '',
  pinyin: spellPlace(name),
  note: path.map((step) => step.name).join(''),
  reports: reports
    .toReversed()
    .slice(0, LATEST_REPORTS)
    .map(({ id, year }) => [id, year] as const),
});

/** Laws, policies and programmes; a report's own documents are found through its text. */
export function referenceEntries(references: ReferencesFile['references']): readonly QuickEntry[] {
  return references
    .filter((row) => row.kind !== 'document' && hasOwnPage(row))
    .map(({ id, name }) => ({ kind: 'reference', id, zh: name, en: '', pinyin: spell(name) }));
}
