/** Compiles the codebook once: cues to patterns, their words and the topic terms to tries. */

import { expandUnits } from '../../quantity/units.ts';
import type { Codebook } from '../../schema/indicator.ts';
import { type Anchor, AnchorTable } from './anchor.ts';
import type { CompiledCue } from './cue.ts';
import { CueTable } from './cue-table.ts';
import { type Exclusion, ExclusionTable } from './exclusion.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { Trie } from './trie.ts';

/** Names of indicators that count bodies; every other indicator counts cases, items, people or times. */
const BODIES = /单位|部门|企业|村|主体|对象|户|家数|组织|机构|委员会|调委会|站点|阵地|顾问|窗口/u;

/** A cue that names the body behind the quantity itself: N部门…审计. */
const BODY_BEHIND = /N[^|]*(?:单位|部门|街道|乡镇|企业|村|社区)/u;

/** A topic that the lexicon does not have: never active. */
const UNKNOWN = -1;

export interface Lexicon {
  readonly cues: CueTable;
  readonly anchors: AnchorTable;
  readonly exclusions: ExclusionTable;
  /** Terms of topics, each with the number of its topic in `topicNames`. */
  readonly topics: Trie<number>;
  readonly topicNames: readonly string[];
}

export function compileLexicon({ indicators, topics, classes }: Codebook): Lexicon {
  const topicNames = Object.keys(topics);
  const numberOf = new Map(topicNames.map((name, index) => [name, index]));
  const cues: CompiledCue[] = [];
  const anchors = new Map<string, Anchor[]>();
  const excluded = new Map<string, Set<CompiledCue>>();
  for (const indicator of indicators) {
    indicator.cues.forEach((cue, index) => {
      const compiled: CompiledCue = {
        id: `${indicator.id}#${index + 1}`,
        number: cues.length,
        indicator,
        units: expandUnits(cue.units ?? indicator.units),
        topics: new Set((cue.topic ?? indicator.topic).map((name) => numberOf.get(name) ?? UNKNOWN)),
        bodies: BODIES.test(indicator.zh) || [cue.say].flat().some((say) => BODY_BEHIND.test(say)),
        scope: cue.scope ?? null,
        period: cue.period ?? null,
      };
      cues.push(compiled);
      for (const source of [...indicator.not, ...(cue.not ?? [])]) {
        excluded.set(source, (excluded.get(source) ?? new Set()).add(compiled));
      }
      for (const source of [cue.say].flat()) {
        for (const pattern of compilePattern(source, classes)) addAnchor(anchors, compiled, pattern);
      }
    });
  }
  const exclusions = [...excluded].flatMap(([source, ruledOut]) =>
    compilePattern(source, classes).map((pattern): Exclusion => ({ pattern, cues: ruledOut })),
  );
  return {
    cues: new CueTable(cues, topicNames.length),
    anchors: new AnchorTable(anchors),
    exclusions: new ExclusionTable(exclusions, cues.length),
    topics: topicTrie(topics),
    topicNames,
  };
}

function topicTrie(topics: Codebook['topics']): Trie<number> {
  const trie = new Trie<number>();
  for (const [index, { terms }] of Object.values(topics).entries()) for (const term of terms) trie.add(term, index);
  return trie;
}

function addAnchor(words: Map<string, Anchor[]>, cue: CompiledCue, pattern: Pattern): void {
  const nearestBefore = pattern.before.at(-1);
  const anchor: Anchor =
    nearestBefore === undefined
      ? { cue, pattern, side: 'after', others: [] }
      : { cue, pattern, side: pattern.free ? 'either' : 'before', others: pattern.before.slice(0, -1) };
  for (const literal of nearestBefore ?? pattern.after[0] ?? []) {
    const known = words.get(literal);
    if (known === undefined) words.set(literal, [anchor]);
    else known.push(anchor);
  }
}
