/** Decides which predictions are right, exactly as content/gold/README.md says. */
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { Span } from '../schema/span.ts';
import type { Judgement, ScoredDocument } from './document.ts';

export interface MentionMatch {
  readonly right: readonly { row: Judgement; mention: Mention }[];
  readonly missed: readonly Judgement[];
  readonly false: readonly Mention[];
}

export interface ObservationMatch {
  readonly right: readonly { row: Judgement; mention: Mention; observation: Observation }[];
  /** Rows with an indicator that no observation states. */
  readonly missed: readonly Judgement[];
  readonly false: readonly { mention: Mention; observation: Observation }[];
}

/** In `accept`: giving no observation is right as well. */
const NONE = 'null';

/** Values are equal up to what binary fractions lose: 2.23 亿 is 223000000. */
const EPSILON = 1e-9;

export function matchMentions({ rows, mentions }: ScoredDocument): MentionMatch {
  const right: { row: Judgement; mention: Mention }[] = [];
  const found = new Set<Judgement>();
  const wrong: Mention[] = [];
  for (const mention of mentions) {
    const row = rows.find((candidate) => !found.has(candidate) && agrees(candidate, mention));
    if (row) {
      found.add(row);
      right.push({ row, mention });
    } else wrong.push(mention);
  }
  return { right, missed: rows.filter((row) => !found.has(row)), false: wrong };
}

export function matchObservations({ rows, mentions, observations }: ScoredDocument): ObservationMatch {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const placed = observations.map((observation) => {
    const mention = byId.get(observation.mention);
    if (!mention) throw new Error(`Observation ${observation.id} rests on no mention`);
    return { observation, mention };
  });
  const finders = new Map<Judgement, { observation: Observation; mention: Mention }>();
  const wrong: { mention: Mention; observation: Observation }[] = [];
  for (const one of placed) {
    const here = rows.filter((row) => overlaps(row, one.mention.raw) && sameValue(row.value, one.observation.value));
    const exact = here.find((row) => row.indicator === one.observation.indicator);
    const accepted = here.find((row) => row.accept.includes(one.observation.indicator));
    if (exact) finders.set(exact, one);
    else if (accepted) {
      if (accepted.indicator !== null && !finders.has(accepted)) finders.set(accepted, one);
    } else wrong.push(one);
  }
  const right = [...finders].map(([row, one]) => ({ row, ...one }));
  const missed = rows.filter((row) => row.indicator !== null && !finders.has(row) && !row.accept.includes(NONE));
  return { right, missed, false: wrong };
}

function agrees(row: Judgement, mention: Mention): boolean {
  return (
    overlaps(row, mention.raw) &&
    sameValue(row.value, mention.value) &&
    row.unit === mention.unit &&
    row.qualifier === mention.qualifier
  );
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b));
}
