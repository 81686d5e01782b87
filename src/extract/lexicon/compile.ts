/** Compiles the codebook once: cues to patterns, their words and the topic terms to tries. */

import { expandUnits } from '../../quantity/units.ts';
import type { Codebook } from '../../schema/indicator.ts';
import { type Anchor, AnchorWord } from './anchor.ts';
import type { CompiledCue, Exclusion } from './cue.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { Trie } from './trie.ts';

/** Names of indicators that count bodies; every other indicator counts cases, items, people or times. */
const BODIES = /单位|部门|企业|村|主体|对象|户|家数|组织|机构|委员会|调委会|站点|阵地|顾问|窗口/u;

/** A cue that names the body behind the quantity itself: N部门…审计. */
const BODY_BEHIND = /N[^|]*(?:单位|部门|街道|乡镇|企业|村|社区)/u;

export interface Lexicon {
  readonly anchors: Trie<AnchorWord>;
  /** Exclusions by the words that they begin with. */
  readonly exclusions: Trie<Exclusion>;
  readonly topics: Trie<string>;
}

export function compileLexicon({ indicators, topics, classes }: Codebook): Lexicon {
  const anchors = new Map<string, Anchor[]>();
  const excluded = new Map<string, Set<CompiledCue>>();
  for (const indicator of indicators) {
    indicator.cues.forEach((cue, index) => {
      const compiled: CompiledCue = {
        id: `${indicator.id}#${index + 1}`,
        indicator,
        units: expandUnits(cue.units ?? indicator.units),
        topics: new Set(cue.topic ?? indicator.topic),
        bodies: BODIES.test(indicator.zh) || [cue.say].flat().some((say) => BODY_BEHIND.test(say)),
        scope: cue.scope ?? null,
        period: cue.period ?? null,
      };
      for (const source of [...indicator.not, ...(cue.not ?? [])]) {
        excluded.set(source, (excluded.get(source) ?? new Set()).add(compiled));
      }
      for (const source of [cue.say].flat()) {
        for (const pattern of compilePattern(source, classes)) addAnchor(anchors, compiled, pattern);
      }
    });
  }
  return {
    anchors: trieOf([...anchors].map(([word, list]) => [word, new AnchorWord(list)])),
    exclusions: exclusionTrie(excluded, classes),
    topics: trieOf(Object.entries(topics).flatMap(([id, { terms }]) => terms.map((term) => [term, id] as const))),
  };
}

function trieOf<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const trie = new Trie<T>();
  for (const [word, value] of entries) trie.add(word, value);
  return trie;
}

function exclusionTrie(
  excluded: ReadonlyMap<string, ReadonlySet<CompiledCue>>,
  classes: Codebook['classes'],
): Trie<Exclusion> {
  const trie = new Trie<Exclusion>();
  for (const [source, cues] of excluded) {
    for (const pattern of compilePattern(source, classes)) {
      const exclusion: Exclusion = { pattern, cues };
      for (const literal of pattern.before[0] ?? pattern.after[0] ?? []) trie.add(literal, exclusion);
    }
  }
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
