/** Compiles the codebook once: cues to patterns, their words to one vocabulary, the terms of topics to another. */

import { expandUnits } from '../../quantity/units.ts';
import type { Codebook } from '../../schema/indicator.ts';
import { Terms, type TermTable, Vocabulary } from '../words/vocabulary.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { WordSet } from '../words/word-set.ts';
import { type Anchor, AnchorTable } from './anchor.ts';
import type { CompiledCue } from './cue.ts';
import { CueTable } from './cue-table.ts';
import { type Exclusion, ExclusionTable } from './exclusion.ts';
import { Items } from './items.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** Names of indicators that count bodies; every other indicator counts cases, items, people or times. */
const BODIES = /单位|部门|企业|村|主体|对象|户|家数|组织|机构|委员会|调委会|站点|阵地|顾问|窗口/u;

/** A cue that names the body behind the quantity itself: N部门…审计. */
const BODY_BEHIND = /N[^|]*(?:单位|部门|街道|乡镇|企业|村|社区)/u;

/** A topic that the lexicon does not have: never active. */
const UNKNOWN = -1;

export interface Lexicon {
  readonly cues: CueTable;
  /** Words of patterns. */
  readonly words: WordSet;
  /** What opens topics. */
  readonly terms: TermTable;
  /** For each word the items of patterns that it is a spelling of. */
  readonly itemsOfWords: WordLists;
  readonly itemCount: number;
  readonly anchors: AnchorTable;
  readonly exclusions: ExclusionTable;
  /** Names of the topics, which are numbers everywhere else. */
  readonly topicNames: readonly string[];
}

export function compileLexicon({ indicators, topics, classes }: Codebook): Lexicon {
  const topicNames = Object.keys(topics);
  const numberOf = new Map(topicNames.map((name, index) => [name, index]));
  const cues: CompiledCue[] = [];
  const vocabulary = new Vocabulary();
  const items = new Items(vocabulary);
  const anchors = new Map<number, Anchor[]>();
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
        for (const pattern of compilePattern(source, classes)) {
          const anchor = anchorOf(compiled, pattern, items);
          for (const literal of anchorWords(pattern)) pushTo(anchors, vocabulary.numberOf(literal), anchor);
        }
      }
    });
  }
  const exclusions = [...excluded].flatMap(([source, ruledOut]) =>
    compilePattern(source, classes).map(
      (pattern): Exclusion => ({
        before: items.numbersOf(pattern.before),
        after: items.numbersOf(pattern.after),
        free: pattern.free,
        firstWords: (pattern.before[0] ?? pattern.after[0] ?? []).map((word) => vocabulary.numberOf(word)),
        cues: ruledOut,
      }),
    ),
  );
  const opening = new Terms();
  for (const [topic, { terms }] of Object.values(topics).entries()) {
    for (const term of terms) opening.add(term, topic);
  }
  return {
    cues: new CueTable(cues, topicNames.length, closedTopics(topics)),
    words: vocabulary.words(),
    terms: opening.table(),
    itemsOfWords: items.byWord(),
    itemCount: items.size,
    anchors: new AnchorTable(anchors, vocabulary.size),
    exclusions: new ExclusionTable(exclusions, cues.length, vocabulary.size),
    topicNames,
  };
}

function closedTopics(topics: Codebook['topics']): Set<number> {
  return new Set(Object.values(topics).flatMap(({ closed }, index) => (closed ? [index] : [])));
}

/** The item nearest to the quantity: what stands before it comes first. */
function anchorWords({ before, after }: Pattern): readonly string[] {
  return before.at(-1) ?? after[0] ?? [];
}

function anchorOf(cue: CompiledCue, { before, after, free }: Pattern, items: Items): Anchor {
  if (before.length === 0) return { cue, side: 'after', before: [], after: items.numbersOf(after.slice(1)) };
  const side = free ? 'either' : 'before';
  return { cue, side, before: items.numbersOf(before.slice(0, -1)), after: items.numbersOf(after) };
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
