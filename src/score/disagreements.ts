/** Words for every miss and every false hit, so that a reader can judge who is right. */
import type { Mention } from '../schema/mention.ts';
import type { Disagreement } from '../schema/published-quality.ts';
import type { Judgement, ScoredDocument } from './document.ts';
import { type MentionMatch, type ObservationMatch, overlaps } from './match.ts';

export function disagreements(
  document: ScoredDocument,
  mentions: MentionMatch,
  observations: ObservationMatch,
): Disagreement[] {
  const { report, rows, quote } = document;
  const rowsAt = (mention: Mention) => rows.filter((row) => overlaps(row, mention.raw));
  const mentionsAt = (row: Judgement) => document.mentions.filter((mention) => overlaps(row, mention.raw));
  const indicatorsAt = (row: Judgement) => {
    const here = new Set(mentionsAt(row).map((mention) => mention.id));
    return document.observations
      .filter((observation) => here.has(observation.mention))
      .map((observation) => `${observation.indicator} = ${observation.value}`);
  };
  const at = (row: Judgement) => ({ start: row.start, end: row.end });
  const list: Disagreement[] = [
    ...mentions.missed.map((row) => ({
      kind: 'missed-mention' as const,
      report,
      raw: at(row),
      text: row.text,
      quote: quote(row),
      expected: quantity(row),
      actual: joined(mentionsAt(row).map(quantity)),
      rule: null,
    })),
    ...mentions.false.map((mention) => ({
      kind: 'false-mention' as const,
      report,
      raw: mention.raw,
      text: mention.text,
      quote: quote(mention.raw),
      expected: joined(rowsAt(mention).map(quantity)),
      actual: quantity(mention),
      rule: null,
    })),
    ...observations.missed.map((row) => ({
      kind: 'missed-observation' as const,
      report,
      raw: at(row),
      text: row.text,
      quote: quote(row),
      expected: `${row.indicator} = ${row.value}`,
      actual: joined(indicatorsAt(row)),
      rule: null,
    })),
    ...observations.false.map(({ mention, observation }) => ({
      kind: 'false-observation' as const,
      report,
      raw: mention.raw,
      text: mention.text,
      quote: quote(mention.raw),
      expected: joined(
        rowsAt(mention).map((row) => (row.indicator === null ? 'none' : `${row.indicator} = ${row.value}`)),
      ),
      actual: `${observation.indicator} = ${observation.value}`,
      rule: observation.rule,
    })),
  ];
  return list.sort((a, b) => a.raw.start - b.raw.start || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const KINDS: readonly Disagreement['kind'][] = [
  'missed-mention',
  'false-mention',
  'missed-observation',
  'false-observation',
];

function quantity({ value, unit, qualifier }: Pick<Mention, 'value' | 'unit' | 'qualifier'>): string {
  return `${qualifier} ${value ?? 'no number'} ${unit}`.trim();
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ');
}
