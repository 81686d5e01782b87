/** What the script of the search page has to know: addresses and words. */

import type { Level, System } from '../../schema/vocabulary.ts';
import type { QuickKind } from '../../search/quick/entry.ts';
import { indexFolder } from '../../search/volume.ts';
import { index, reports } from '../data.ts';
import { fileHref } from '../href.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Language, Strings } from '../i18n/strings.ts';

export interface SearchConfig {
  readonly lang: Language;
  /** Folder of the search index. */
  readonly index: string;
  /** Addresses of pages; {id} is filled in. */
  readonly links: Readonly<Record<QuickKind | 'report' | 'search', string>>;
  readonly live: Strings['search']['live'];
  readonly levels: Readonly<Record<Level, string>>;
  readonly systems: Readonly<Record<System, string>>;
  readonly label: {
    readonly unknownPlace: string;
    readonly hiddenPlace: string;
    /** Anonymised reports of one file, by ordinal; {name} is filled in. */
    readonly parts: readonly string[];
  };
}

export function searchConfig({ lang, t, href }: Locale): SearchConfig {
  const lastPart = Math.max(0, ...reports().map(({ source }) => source.part ?? 0));
  return {
    lang,
    index: fileHref(`/${indexFolder(index().release)}`),
    links: {
      report: href('/reports/{id}/'),
      indicator: href('/indicators/{id}/'),
      system: href('/systems/{id}/'),
      place: href('/places/{id}/'),
      reference: href('/references/{id}/'),
      search: href('/search/'),
    },
    live: t.search.live,
    levels: t.level,
    systems: Object.fromEntries(Object.entries(t.systems).map(([id, { name }]) => [id, name])) as Record<
      System,
      string
    >,
    label: {
      unknownPlace: t.label.unknownPlace,
      hiddenPlace: t.label.hiddenPlace,
      parts: Array.from({ length: lastPart + 1 }, (_, part) => t.label.anonymous('{name}', part)),
    },
  };
}
