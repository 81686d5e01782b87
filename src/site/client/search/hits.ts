/** The list of hits. */
import type { Simplify } from '../../../search/fold.ts';
import { type Hit, type HitSentence, hitOf } from '../../../search/hit.ts';
import type { Found } from '../../../search/match.ts';
import type { RecordedReport, ReportText } from '../../../search/shape.ts';
import type { SearchConfig } from '../../models/search-page.ts';
import { fill, make } from './dom.ts';

export interface Names {
  /** Name and page of an indicator; null: it has no page. */
  indicator(id: string): { readonly name: string; readonly href: string | null } | null;
}

interface Shown {
  readonly found: Found;
  readonly text: ReportText;
}

export interface Query {
  readonly words: readonly string[];
  readonly simplify: Simplify;
}

export function hitItem({ found, text }: Shown, query: Query, names: Names, config: SearchConfig): HTMLLIElement {
  const record = text.records[found.record];
  if (!record) throw new Error(`Unexpected record ${found.record} of ${text.id}, which has ${text.records.length}`);
  const hit = hitOf(record, query.words, query.simplify);
  const link = (anchor: string): string =>
    `${fill(config.links.report, { id: text.id })}?find=${encodeURIComponent(query.words.join(' '))}#${anchor}`;
  const titles = record.titles.length > 0 ? record.titles.join(' › ') : config.live.outside;
  const system =
    record.system === null
      ? []
      : [make('span', { class: `system sys-${record.system}` }, config.systems[record.system])];
  return make(
    'li',
    { 'data-record': `${text.id}/${found.record}` },
    make(
      'p',
      { class: 'by' },
      make('a', { href: fill(config.links.report, { id: text.id }), ...zhIn(config) }, labelOf(found.report, config)),
      ' · ',
      config.levels[found.report.level],
      ...system,
    ),
    make('p', { class: 'section', ...(record.titles.length > 0 ? zhIn(config) : {}) }, titles),
    ...hit.sentences.flatMap((sentence) => sentenceParts(sentence, link(sentence.anchor), text.id, names, config)),
    ...moreLine(hit, link, config),
  );
}

const zhIn = ({ lang }: SearchConfig): Record<string, string> => (lang === 'zh' ? {} : { lang: 'zh' });

function sentenceParts(
  { segments, values }: HitSentence,
  href: string,
  report: string,
  names: Names,
  config: SearchConfig,
): readonly HTMLElement[] {
  const quote = make(
    'a',
    { class: 'quote', href, lang: 'zh', 'data-walk': '' },
    ...segments.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
  );
  const line = make('p', { class: 'hit' }, quote);
  if (values.length === 0) return [line];
  const items = values.map(({ text, mention, indicator }) => {
    const named = names.indicator(indicator);
    const value = make(
      'a',
      { class: 'val', href: `${fill(config.links.report, { id: report })}#${mention}`, lang: 'zh' },
      text,
    );
    if (named === null) return make('li', {}, value);
    return make('li', {}, named.href === null ? named.name : make('a', { href: named.href }, named.name), ' ', value);
  });
  return [line, make('ul', { class: 'hit-values' }, ...items)];
}

function moreLine(hit: Hit, link: (anchor: string) => string, { live }: SearchConfig): readonly HTMLElement[] {
  const anchor = hit.sentences[0]?.anchor;
  if (hit.more === 0 || anchor === undefined) return [];
  return [make('p', { class: 'small' }, make('a', { href: link(anchor) }, fill(live.moreSentences, { n: hit.more })))];
}

/** As the other pages call a report. */
function labelOf({ place, anonymised, part, year }: RecordedReport, { label }: SearchConfig): string {
  if (anonymised) {
    const name = place ?? label.hiddenPlace;
    return part === null ? name : fill(label.parts[part] ?? '{name}', { name });
  }
  return `${place ?? label.unknownPlace} ${year ?? ''}`.trim();
}
