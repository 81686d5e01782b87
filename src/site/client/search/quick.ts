/** The list of names that fit what was typed. */
import type { QuickEntry, QuickKind } from '../../../search/quick/entry.ts';
import type { QuickFinder } from '../../../search/quick/find.ts';
import type { SearchConfig } from '../../models/search-page.ts';
import { fill, make } from './dom.ts';

const MOST_A_KIND = 4;
const MOST = 10;

/** What fits the whole query, or, where nothing does, each of its words. */
export async function quickEntries(finder: QuickFinder, query: string): Promise<readonly QuickEntry[]> {
  const whole = await finder.find(query);
  const parts = query.trim().split(/\s+/);
  const found =
    whole.length > 0 || parts.length < 2
      ? whole
      : (await Promise.all(parts.map(async (part) => (await finder.find(part)).slice(0, MOST_A_KIND)))).flat();
  const counts = new Map<QuickKind, number>();
  const few = [...new Map(found.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()].filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < MOST_A_KIND;
  });
  return few.slice(0, MOST);
}

/** One line a kind, in the order of the best of each. */
export function showQuick(section: HTMLElement, entries: readonly QuickEntry[], config: SearchConfig): void {
  section.hidden = entries.length === 0;
  const lines = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) =>
    make(
      'li',
      {},
      make('span', { class: 'kind' }, config.live.kinds[kind]),
      make('ul', {}, ...own.map((entry) => item(entry, config))),
    ),
  );
  section.querySelector('ul')?.replaceChildren(...lines);
}

function item(entry: QuickEntry, { lang, links, live }: SearchConfig): HTMLLIElement {
  const english = lang === 'en' && entry.en !== '';
  const chinese = lang === 'zh' ? {} : { lang: 'zh' };
  const name = make(
    'a',
    { href: fill(links[entry.kind], { id: entry.id }), 'data-walk': '', ...(english ? {} : chinese) },
    english ? entry.en : entry.zh,
  );
  const beside = english ? entry.zh : entry.note;
  const reports = (entry.reports ?? []).map(([id, year]) =>
    make(
      'a',
      { class: 'small', href: fill(links.report, { id }), 'data-walk': '' },
      year === null ? live.reportOfUnknownYear : fill(live.reportOf, { year }),
    ),
  );
  return make('li', {}, name, ...(beside ? [make('span', { class: 'soft', ...chinese }, beside)] : []), ...reports);
}
