/** Everything that publishing needs, as one value. */
import type { RuleDoc } from '../schema/check.ts';
import type { Codebook, EnglishNote } from '../schema/indicator.ts';
import type { Message, Wording } from '../schema/message.ts';
import type { GoldScore, LeftOut } from '../schema/published-quality.ts';
import type { Report } from '../schema/report.ts';
import type { Span } from '../schema/span.ts';
import type { Hash } from './assemble.ts';

/** A report with its cleaned text and the sentences of it, in text order. */
export interface PublishedReport {
  readonly report: Report;
  readonly text: string;
  readonly sentences: readonly Span[];
}

export interface PublishInput {
  /** In any order; published by id. */
  readonly reports: readonly PublishedReport[];
  readonly codebook: Codebook;
  /** Indicator id -> method note, Markdown. */
  readonly notes: ReadonlyMap<string, string>;
  /** Indicator id -> its traps and method note in English; those without are shown in Chinese. */
  readonly englishNotes: ReadonlyMap<string, EnglishNote>;
  readonly rules: readonly RuleDoc[];
  readonly gold: GoldScore | null;
  readonly goldReason: Wording | null;
  readonly textbook: readonly GoldScore[];
  readonly leftOut: readonly LeftOut[];
  /** Messages that belong to no published report. */
  readonly messages: readonly Message[];
  /** Source files found. */
  readonly files: number;
  readonly latestYear: number | null;
  readonly sha256: Hash;
}

/** Published files: path below the data set -> bytes. */
export type Files = Map<string, Uint8Array>;
