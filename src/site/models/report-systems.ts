/** What a report has on each system: a section of its own, else a value, else a word of it, else nothing. */
import type { Report } from '../../schema/report.ts';
import type { System } from '../../schema/vocabulary.ts';
import { type Excerpt, excerpt, LINE } from '../excerpt.ts';
import { anchorAt } from './report-text.ts';

export interface SystemLine {
  readonly system: System;
  readonly how: 'heading' | 'value' | 'word' | 'not-found';
  /** A heading, a sentence around a value, or the word alone; null: nothing was found. */
  readonly quote: (Excerpt & { readonly anchor: string }) | null;
  /** Values of its indicators. */
  readonly values: number;
  /** Words by which a heading would have been taken for it. */
  readonly lookedFor: readonly string[];
}

interface Known {
  readonly id: System;
  readonly terms: readonly string[];
}

/** @param systemOf system of an indicator */
export function systemLines(
  report: Report,
  text: string,
  known: readonly Known[],
  systemOf: (indicator: string) => System | undefined,
): readonly SystemLine[] {
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]));
  return known.map(({ id, terms }) => {
    const covered = report.systems.find(({ system }) => system === id);
    // Text order, and what lies within a section comes behind it: the first is one whose own heading names the system.
    const section = report.sections.find((one) => one.id === covered?.sections[0]);
    const values = report.observations.filter(({ indicator }) => systemOf(indicator) === id);
    const rest = { system: id, values: values.length, lookedFor: terms };
    if (section) {
      const { marker, title, start } = section;
      return { ...rest, how: 'heading', quote: { ...bare(marker + title), anchor: anchorAt(report, start) } };
    }
    const mention = mentions.get((values.find(({ primary }) => primary) ?? values[0])?.mention ?? '');
    if (mention) {
      const { start, end } = mention.sentence;
      const cut = excerpt(text.slice(start, end), mention.sentence, mention, LINE);
      return { ...rest, how: 'value', quote: { ...cut, anchor: mention.id } };
    }
    const word = terms.find((term) => text.includes(term));
    if (word === undefined) return { ...rest, how: 'not-found', quote: null };
    return { ...rest, how: 'word', quote: { ...bare(word), anchor: anchorAt(report, text.indexOf(word)) } };
  });
}

const bare = (text: string): Excerpt => ({ before: text, value: '', after: '' });
