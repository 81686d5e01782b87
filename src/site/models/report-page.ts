/** Everything the page of one report shows. */

import type { MandateItem } from '../../schema/check.ts';
import type { Report } from '../../schema/report.ts';
import type { System } from '../../schema/vocabulary.ts';
import { indicatorById, must, peers, report, reportById, reportText, systems } from '../data.ts';
import { opening } from '../excerpt.ts';
import { type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { type ReportLabel, reportLabel } from '../label.ts';
import { isContested } from './contested.ts';
import { byVerdict, type FindingCard, findingCard, findingsOf } from './finding.ts';
import { laterActOf, referenceHref } from './references-page.ts';
import { type PeersPart, peersPart, type SharedPart, sharedPart } from './report-beside.ts';
import { type ReportHead, reportHead } from './report-head.ts';
import { type Note, reportNotes } from './report-notes.ts';
import { type SystemLine, systemLines } from './report-systems.ts';
import { anchorAt, type Block, type OutlineItem, reportBlocks, reportOutline } from './report-text.ts';

export interface Tile {
  readonly system: System;
  readonly name: string;
  readonly shown: Shown;
  readonly anchor: string;
}

export interface MandateLine {
  readonly label: string;
  readonly how: MandateItem['how'];
  readonly quote: { readonly text: string; readonly anchor: string } | null;
  readonly lookedFor: readonly string[];
}

export interface ValueGroup {
  readonly system: System;
  readonly values: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly shown: Shown;
    readonly anchor: string;
    readonly scope: string;
    readonly primary: boolean;
  }[];
}

export interface ReferenceLine {
  /** Its page; null: it has none. */
  readonly href: string | null;
  readonly name: string;
  /** How often it is named; several may stand in one paragraph. */
  readonly times: number;
  /** The later act or version that applied; null: nothing to say. */
  readonly later: { readonly name: string; readonly inForce: string } | null;
  readonly anchors: readonly string[];
}

export interface ReferenceGroup {
  readonly kind: string;
  readonly lines: readonly ReferenceLine[];
}

export interface ReportPage {
  readonly report: Report;
  readonly label: ReportLabel;
  readonly title: string;
  readonly path: readonly { readonly name: string; readonly href: string | null }[];
  readonly tiles: readonly Tile[];
  readonly mandate: readonly MandateLine[];
  readonly systems: readonly SystemLine[];
  readonly findings: readonly FindingCard[];
  readonly groups: readonly ValueGroup[];
  readonly silent: readonly System[];
  readonly otherMentions: number;
  readonly outline: readonly OutlineItem[];
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, Note>;
  readonly references: readonly ReferenceGroup[];
  readonly head: ReportHead;
  readonly peers: PeersPart;
  readonly shared: SharedPart;
}

/** One row on a desk screen, three on a phone. */
const MOST_TILES = 6;
const MOST_TILES_A_SYSTEM = 2;
const LONGEST_QUOTE = 40;

/**
 * Key numbers: the core indicators that most reports state, so that tiles of different reports can be compared. A value
 * that is one of several like it is no key number where there are others: a tile has no room for those beside it.
 */
export function tiles(page: Report, locale: Locale): readonly Tile[] {
  const rows = page.observations
    .filter((o) => o.primary)
    .map((o) => ({ o, row: must(indicatorById().get(o.indicator), `indicator ${o.indicator}`) }))
    .filter(({ row }) => row.tier === '1')
    .sort((a, b) => b.row.primary - a.row.primary || (a.row.id < b.row.id ? -1 : 1));
  const taken = new Map<System, number>();
  const alone = rows.filter(({ o }) => !isContested(o, page.observations));
  const chosen = (alone.length > 0 ? alone : rows).filter(({ row }) => {
    const n = taken.get(row.system) ?? 0;
    taken.set(row.system, n + 1);
    return n < MOST_TILES_A_SYSTEM;
  });
  const order = systems().map((system) => system.id);
  return chosen
    .slice(0, MOST_TILES)
    .sort((a, b) => order.indexOf(a.row.system) - order.indexOf(b.row.system))
    .map(({ o, row }) => ({
      system: row.system,
      name: locale.name(row),
      shown: show(o, locale.t, { short: true }),
      anchor: o.mention,
    }));
}

function mandate(page: Report, locale: Locale): readonly MandateLine[] {
  return page.mandate.map(({ item, how, quote, lookedFor }) => ({
    label: locale.t.mandate[item],
    how,
    quote: quote ? { text: opening(quote.text, LONGEST_QUOTE), anchor: anchorAt(page, quote.start) } : null,
    lookedFor,
  }));
}

function groups(page: Report, locale: Locale): readonly ValueGroup[] {
  const bySystem = Map.groupBy(
    page.observations,
    (o) => must(indicatorById().get(o.indicator), `indicator ${o.indicator}`).system,
  );
  return systems().flatMap(({ id }) => {
    const observations = bySystem.get(id);
    if (!observations) return [];
    const values = observations.map((o) => {
      const row = must(indicatorById().get(o.indicator), `indicator ${o.indicator}`);
      return {
        name: locale.name(row),
        href: row.tier === '3' ? null : locale.indicatorHref(row.id),
        shown: show(o, locale.t),
        anchor: o.mention,
        scope: locale.t.scope[o.scope],
        primary: o.primary,
      };
    });
    return [{ system: id, values }];
  });
}

/** Laws first, a report's own documents last. */
const KINDS = ['law', 'regulation', 'policy', 'programme', 'document'] as const;

function references(page: Report, locale: Locale): readonly ReferenceGroup[] {
  const byKind = Map.groupBy(page.references, (r) => r.kind);
  return KINDS.flatMap((kind) => {
    const names = [...Map.groupBy(byKind.get(kind) ?? [], (r) => r.id).values()];
    if (names.length === 0) return [];
    const lines = names.map((places) => ({
      name: places[0]?.name ?? '',
      href: referenceHref(places[0]?.id ?? '', locale),
      times: places.length,
      later: laterActOf(page.id, places[0]?.id ?? ''),
      anchors: [...new Set(places.map((place) => anchorAt(page, place.start)))],
    }));
    return [{ kind: locale.t.reference[kind], lines: lines.sort((a, b) => b.times - a.times) }];
  });
}

export function reportPage(id: string, locale: Locale): ReportPage {
  const page = report(id);
  const text = reportText(id);
  const row = must(reportById().get(id), `report ${id}`);
  const label = reportLabel(row, row.source.part, locale.t);
  const title = page.title ?? locale.t.label.untitled(label.place);
  const seen = groups(page, locale);
  return {
    report: page,
    label,
    title,
    path: [
      ...page.place.path.map((step) => ({ name: step.name, href: locale.placeHref(step.code) })),
      { name: label.place, href: page.place.code === null ? null : locale.placeHref(page.place.code) },
    ],
    tiles: tiles(page, locale),
    mandate: mandate(page, locale),
    systems: systemLines(page, text, systems(), (id) => indicatorById().get(id)?.system),
    findings: findingsOf(page)
      .sort(byVerdict)
      .map((finding) => findingCard(finding, locale)),
    groups: seen,
    silent: systems()
      .map((system) => system.id)
      .filter((system) => !seen.some((group) => group.system === system)),
    otherMentions: page.mentions.filter((mention) => mention.status !== 'indicator').length,
    outline: reportOutline(page),
    blocks: reportBlocks(page, text, peers(id).boilerplate.list),
    notes: reportNotes(page, locale),
    references: references(page, locale),
    head: reportHead(page, label, row.indicators, locale),
    peers: peersPart(page, locale),
    shared: sharedPart(page, locale),
  };
}
