/**
 * The search index, as the build writes it and the search page reads it.
 *
 * Reports stand newest first. A *record* is a section without the sections inside it, or a part of a long one. The
 * folded texts of many records make one long *stream* of characters, with a SEPARATOR before each block of text; a
 * *volume* is the stream of some hundred reports. For each pair of neighbouring characters the volume lists where the
 * pair stands; so any phrase is found by the lists of its pairs, and one character by the lists of the pairs that it
 * begins. The lists are cut into *shards*, files of about equal size, and the table of records into *pages*: a query
 * loads only the shards of its pairs and the pages that it has hits in, however large the corpus.
 *
 *   index.json                 IndexHead
 *   v<n>/volume.json           VolumeHead
 *   v<n>/<shard>.bin           lists, see shards.ts
 *   v<n>/page-<n>.json         RecordPage
 *   reports/<id>.json          ReportText: what a hit shows
 */
import type { Level, System } from '../schema/vocabulary.ts';

/** Stands before each block of text, so that no phrase runs over the end of a block. Folding leaves it in no text. */
export const SEPARATOR = '\n';

export interface IndexHead {
  readonly volumes: readonly {
    readonly reports: number;
    readonly records: number;
    /** Latest and earliest year reported on; null: none is known. */
    readonly years: readonly [latest: number, earliest: number] | null;
  }[];
}

export interface VolumeHead {
  /** First pair of each shard, as pairCode gives it, ascending. */
  readonly shards: readonly number[];
  /** Where in the stream each page begins, ascending. */
  readonly pages: readonly number[];
}

/** One report in the table of records: what filters ask for and a hit is headed by. */
export interface RecordedReport {
  readonly id: string;
  readonly place: string | null;
  readonly anonymised: boolean;
  /** Ordinal within a compendium. */
  readonly part: number | null;
  readonly year: number | null;
  readonly level: Level;
  /** From the province down to the place itself; empty where no code is known. */
  readonly path: readonly (readonly [code: string, name: string])[];
  /** Length of the report's label in the stream, separators included: it stands before the records. */
  readonly label: number;
  /** Length of each record in the stream, separators included. */
  readonly lengths: readonly number[];
  /** System of each record. */
  readonly systems: readonly (System | null)[];
}

export interface RecordPage {
  readonly reports: readonly RecordedReport[];
}

/** A value that stands in a block, as written. */
export interface RecordValue {
  readonly start: number;
  readonly end: number;
  /** Anchor of the value in the report's page. */
  readonly mention: string;
  readonly indicator: string;
}

/** A paragraph or heading. */
export interface RecordBlock {
  /** Anchor in the report's page. */
  readonly anchor: string;
  readonly text: string;
  readonly values: readonly RecordValue[];
}

export interface SearchRecord {
  /** Titles from the outermost section to this one; empty outside all sections. */
  readonly titles: readonly string[];
  readonly system: System | null;
  readonly blocks: readonly RecordBlock[];
}

export interface ReportText {
  readonly id: string;
  readonly title: string | null;
  readonly records: readonly SearchRecord[];
}

/** A report ready to be indexed. */
export interface SearchReport {
  readonly head: Omit<RecordedReport, 'label' | 'lengths' | 'systems'>;
  /** Words that name the report; each is searched like a block, for queries such as 某区 行政复议. */
  readonly label: readonly string[];
  readonly text: ReportText;
}
