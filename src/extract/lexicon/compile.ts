/** Compiles the codebook once: cues to patterns, their anchor words and the topic terms to tries. */

import { expandUnits } from '../../quantity/units.ts';
import type { Codebook, Indicator } from '../../schema/indicator.ts';
import type { PeriodType, Scope } from '../../schema/vocabulary.ts';
import { compilePattern, type Item, type Pattern } from './pattern.ts';
import { Trie } from './trie.ts';

export interface CompiledCue {
  /** <indicator>#<n>, counted from 1. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly units: ReadonlySet<string>;
  /** Topics, one of which must be active; empty = none needed. */
  readonly topics: ReadonlySet<string>;
  readonly not: readonly Pattern[];
  /** The indicator counts bodies (units, enterprises, villages), or the cue itself names the body counted. */
  readonly bodies: boolean;
  readonly scope: Scope | null;
  readonly period: PeriodType | null;
}

/** A literal of a pattern's word nearest to the quantity. */
export interface Anchor {
  readonly cue: CompiledCue;
  readonly pattern: Pattern;
  readonly side: 'before' | 'after' | 'either';
  /** Items farther from the quantity on the anchor's side, nearest last. */
  readonly others: readonly Item[];
}

/** Names of indicators that count bodies; every other indicator counts cases, items, people or times. */
const BODIES = /单位|部门|企业|村|主体|对象|户|家数|组织|机构|委员会|调委会|站点|阵地|顾问|窗口/u;

/** A cue that names the body behind the quantity itself: N部门…审计. */
const BODY_BEHIND = /N[^|]*(?:单位|部门|街道|乡镇|企业|村|社区)/u;

export interface Lexicon {
  readonly anchors: Trie<Anchor>;
  readonly topics: Trie<string>;
}

export function compileLexicon(codebook: Codebook): Lexicon {
  const anchors = new Trie<Anchor>();
  for (const indicator of codebook.indicators) {
    indicator.cues.forEach((cue, index) => {
      const compiled: CompiledCue = {
        id: `${indicator.id}#${index + 1}`,
        indicator,
        units: expandUnits(cue.units ?? indicator.units),
        topics: new Set(cue.topic ?? indicator.topic),
        not: [...indicator.not, ...(cue.not ?? [])].flatMap((source) => compilePattern(source, codebook.classes)),
        bodies: BODIES.test(indicator.zh) || [cue.say].flat().some((say) => BODY_BEHIND.test(say)),
        scope: cue.scope ?? null,
        period: cue.period ?? null,
      };
      for (const source of [cue.say].flat()) {
        for (const pattern of compilePattern(source, codebook.classes)) addAnchors(anchors, compiled, pattern);
      }
    });
  }
  const topics = new Trie<string>();
  for (const [id, topic] of Object.entries(codebook.topics)) {
    for (const term of topic.terms) topics.add(term, id);
  }
  return { anchors, topics };
}

function addAnchors(trie: Trie<Anchor>, cue: CompiledCue, pattern: Pattern): void {
  const nearestBefore = pattern.before.at(-1);
  if (nearestBefore !== undefined) {
    const anchor: Anchor = {
      cue,
      pattern,
      side: pattern.free ? 'either' : 'before',
      others: pattern.before.slice(0, -1),
    };
    for (const literal of nearestBefore) trie.add(literal, anchor);
    return;
  }
  const nearestAfter = pattern.after[0];
  if (nearestAfter === undefined) return;
  const anchor: Anchor = { cue, pattern, side: 'after', others: [] };
  for (const literal of nearestAfter) trie.add(literal, anchor);
}
