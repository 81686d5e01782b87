/** The filters of found records, each choice with the records that it would leave. */

import type { Level, System } from '../../../schema/vocabulary.ts';
import { choices, FILTER_NAMES, type FilterName, type Filters, HIDDEN } from '../../../search/facets.ts';
import type { Found } from '../../../search/match.ts';
import type { SearchConfig } from '../../models/search-page.ts';
import { fill, make, need } from './dom.ts';

/** A wide space for each step below the province. */
const INDENT = '\u3000';

export function showFilters(
  form: HTMLFormElement,
  found: readonly Found[],
  filters: Filters,
  config: SearchConfig,
): void {
  form.hidden = found.length === 0;
  for (const name of FILTER_NAMES) {
    const select = need<HTMLSelectElement>(form, `select[name="${name}"]`);
    const [any] = select.options;
    const options = choices(found, filters, name).map(({ value, name: place, depth, count }) => {
      const words = value === HIDDEN ? hidden(name, config) : name === 'place' ? place : nameOf(name, value, config);
      const chinese = name === 'place' && value !== HIDDEN && config.lang !== 'zh' ? { lang: 'zh' } : {};
      return make(
        'option',
        { value, ...chinese },
        INDENT.repeat(depth) + fill(config.live.choice, { name: words, count }),
      );
    });
    const asked = filters[name];
    if (asked !== '' && !options.some(({ value }) => value === asked))
      options.push(
        make('option', { value: asked }, fill(config.live.choice, { name: nameOf(name, asked, config), count: 0 })),
      );
    select.replaceChildren(...(any ? [any] : []), ...options);
    select.value = asked;
  }
}

export function chosen(form: HTMLFormElement): Filters {
  const value = (name: FilterName): string => need<HTMLSelectElement>(form, `select[name="${name}"]`).value;
  return { place: value('place'), year: value('year'), level: value('level'), system: value('system') };
}

function nameOf(name: FilterName, value: string, { levels, systems }: SearchConfig): string {
  if (name === 'level') return levels[value as Level] ?? value;
  return name === 'system' ? (systems[value as System] ?? value) : value;
}

function hidden(name: FilterName, { live, levels }: SearchConfig): string {
  if (name === 'place') return live.hiddenPlace;
  if (name === 'year') return live.hiddenYear;
  return name === 'system' ? live.otherSystem : levels.unknown;
}
