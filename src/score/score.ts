/** Scores a set of annotated documents: in all, by report, by indicator, by cue. */
import type { Agreement, GoldScore, Score, ScorePair } from '../schema/published-quality.ts';
import { disagreements } from './disagreements.ts';
import type { ScoredDocument } from './document.ts';
import { type MentionMatch, matchMentions, matchObservations, type ObservationMatch } from './match.ts';

interface Matched {
  readonly document: ScoredDocument;
  readonly mentions: MentionMatch;
  readonly observations: ObservationMatch;
}

/** null where there is no document: nothing annotated is no score of 0. */
export function score(name: string, documents: readonly ScoredDocument[]): GoldScore | null {
  if (documents.length === 0) return null;
  const matched = [...documents]
    .sort((a, b) => compare(a.report, b.report))
    .map(
      (document): Matched => ({
        document,
        mentions: matchMentions(document),
        observations: matchObservations(document),
      }),
    );
  return {
    name,
    rows: sum(matched, ({ document }) => document.rows.length),
    total: pair(matched),
    agreement: {
      role: agreement(matched, ({ mentions }) => mentions.right.map(({ row, mention }) => [row.role, mention.role])),
      scope: agreement(matched, ({ observations }) =>
        observations.right.map(({ row, observation }) => [row.scope, observation.scope]),
      ),
      period: agreement(matched, ({ observations }) =>
        observations.right.map(({ row, observation }) => [row.period, observation.period.type]),
      ),
    },
    numbers: agreed(
      sum(matched, ({ document }) => document.numbers.explained),
      sum(matched, ({ document }) => document.numbers.digits),
    ),
    reports: matched.map((one) => ({ report: one.document.report, ...pair([one]) })),
    indicators: byIndicator(matched),
    rules: byRule(matched),
    disagreements: matched.flatMap((one) => disagreements(one.document, one.mentions, one.observations)),
  };
}

function pair(matched: readonly Matched[]): ScorePair {
  return {
    mentions: tally(
      sum(matched, ({ mentions }) => mentions.right.length),
      sum(matched, ({ mentions }) => mentions.missed.length),
      sum(matched, ({ mentions }) => mentions.false.length),
    ),
    observations: tally(
      sum(matched, ({ observations }) => observations.right.length),
      sum(matched, ({ observations }) => observations.missed.length),
      sum(matched, ({ observations }) => observations.false.length),
    ),
  };
}

export function tally(right: number, missed: number, wrong: number): Score {
  return {
    expected: right + missed,
    predicted: right + wrong,
    right,
    missed,
    false: wrong,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
  };
}

/** A row that an accepted id found counts for the indicator that the row names. */
function byIndicator(matched: readonly Matched[]): GoldScore['indicators'] {
  const counts = new Map<string, { right: number; missed: number; wrong: number }>();
  const of = (indicator: string) => {
    const known = counts.get(indicator) ?? { right: 0, missed: 0, wrong: 0 };
    counts.set(indicator, known);
    return known;
  };
  for (const { observations } of matched) {
    for (const { row, observation } of observations.right) of(row.indicator ?? observation.indicator).right += 1;
    for (const row of observations.missed) of(row.indicator ?? '').missed += 1;
    for (const { observation } of observations.false) of(observation.indicator).wrong += 1;
  }
  return [...counts]
    .sort(([a], [b]) => compare(a, b))
    .map(([indicator, { right, missed, wrong }]) => ({ indicator, observations: tally(right, missed, wrong) }));
}

function byRule(matched: readonly Matched[]): GoldScore['rules'] {
  const rules = new Map<string, { indicator: string; right: number; false: number }>();
  const of = (rule: string, indicator: string) => {
    const known = rules.get(rule) ?? { indicator, right: 0, false: 0 };
    rules.set(rule, known);
    return known;
  };
  for (const { observations } of matched) {
    for (const { observation } of observations.right) of(observation.rule, observation.indicator).right += 1;
    for (const { observation } of observations.false) of(observation.rule, observation.indicator).false += 1;
  }
  return [...rules].sort(([a], [b]) => compare(a, b)).map(([rule, counts]) => ({ rule, ...counts }));
}

/** Rows that leave the judgement open are not compared. */
function agreement(
  matched: readonly Matched[],
  pairs: (one: Matched) => readonly (readonly [expected: string | null, actual: string])[],
): Agreement {
  const compared = matched.flatMap(pairs).filter(([expected]) => expected !== null);
  return agreed(compared.filter(([expected, actual]) => expected === actual).length, compared.length);
}

function agreed(part: number, whole: number): Agreement {
  return { compared: whole, agreed: part, share: share(part, whole) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(matched: readonly Matched[], of: (one: Matched) => number): number {
  return matched.reduce((total, one) => total + of(one), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
