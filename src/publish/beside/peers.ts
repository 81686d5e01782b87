/**
 * What other reports of the kind state and one report does not. Reports are counted once per level and year; every
 * report is then compared with those counts. An indicator counts as stated where the report has any value of it,
 * a part included: doubt is not turned into a gap.
 */
import type { Codebook, Indicator } from '../../schema/indicator.ts';
import type { Peers } from '../../schema/published-peers.ts';
import type { Report } from '../../schema/report.ts';
import type { Level } from '../../schema/vocabulary.ts';
import type { PublishedReport } from '../input.ts';
import { compareText } from '../order.ts';

/** A handful: with fewer reports of the kind "most of them" says nothing, and a wider circle is asked. */
export const HANDFUL = 5;
/** With fewer than three others in all there is no "most". */
const FEWEST = 3;
/** 多有写明: more than half. */
export const THRESHOLD = 0.5;
/** Words shown of those looked for. */
const SHOWN_WORDS = 8;

interface Group {
  reports: number;
  /** Indicator id -> reports that state it. */
  readonly stating: Map<string, number>;
}

export type PeersOf = (published: PublishedReport) => Peers;

export function comparePeers(reports: readonly PublishedReport[], codebook: Codebook): PeersOf {
  const core = codebook.indicators.filter((indicator) => indicator.tier === '1');
  const groups = new Map<string, Group>();
  for (const { report } of reports) {
    const stated = statedBy(report);
    for (const { key } of circlesOf(report)) {
      const group = groups.get(key) ?? { reports: 0, stating: new Map() };
      groups.set(key, group);
      group.reports += 1;
      for (const indicator of stated) group.stating.set(indicator, (group.stating.get(indicator) ?? 0) + 1);
    }
  }
  const words = new Map(core.map((indicator) => [indicator.id, wordsOf(indicator, codebook)]));

  return ({ report, text }) => {
    const circle = circlesOf(report).find(({ key, least }) => (groups.get(key)?.reports ?? 0) - 1 >= least);
    const group = circle && groups.get(circle.key);
    const { level } = report.place;
    if (!circle || !group) {
      const reports = Math.max(0, (groups.get('')?.reports ?? 0) - 1);
      return { basis: 'none', level, year: report.year, reports, threshold: THRESHOLD, missing: [] };
    }
    const others = group.reports - 1;
    const stated = statedBy(report);
    const missing = core
      .filter(({ id }) => !stated.has(id) && (group.stating.get(id) ?? 0) > THRESHOLD * others)
      .map(({ id }) => {
        const lookedFor = words.get(id) ?? [];
        const reports = group.stating.get(id) ?? 0;
        return { indicator: id, reports, lookedFor: lookedFor.slice(0, SHOWN_WORDS), found: firstOf(lookedFor, text) };
      })
      .sort((a, b) => b.reports - a.reports || compareText(a.indicator, b.indicator));
    return { basis: circle.basis, level, year: report.year, reports: others, threshold: THRESHOLD, missing };
  };
}

interface Circle {
  readonly basis: Exclude<Peers['basis'], 'none'>;
  readonly key: string;
  /** Other reports that it must hold. */
  readonly least: number;
}

/** From the narrowest to the widest. A hidden year or an unknown level is no kind of its own. */
function circlesOf({ year, place }: Report): Circle[] {
  const known: Level | null = place.level === 'unknown' ? null : place.level;
  const all: Circle = { basis: 'all', key: '', least: FEWEST };
  if (known === null) return [all];
  const level: Circle = { basis: 'level', key: known, least: HANDFUL };
  return year === null ? [level, all] : [{ basis: 'level-year', key: `${known} ${year}`, least: HANDFUL }, level, all];
}

function statedBy(report: Report): ReadonlySet<string> {
  return new Set(report.observations.map((observation) => observation.indicator));
}

/** The terms of the indicator's topics; where it names none for all its cues, of the topics of its cues. */
function wordsOf(indicator: Indicator, { topics }: Codebook): string[] {
  const ids = indicator.topic.length > 0 ? indicator.topic : indicator.cues.flatMap((cue) => cue.topic ?? []);
  return [...new Set(ids.flatMap((id) => topics[id]?.terms ?? []))];
}

/** The most usual of the words that stand in the text, at its first place. */
function firstOf(words: readonly string[], text: string): Peers['missing'][number]['found'] {
  const word = words.find((candidate) => text.includes(candidate));
  if (word === undefined) return null;
  const start = text.indexOf(word);
  return { start, end: start + word.length, text: word };
}
